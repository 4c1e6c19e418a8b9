import type { CellRef } from "../../workbook/address";
import type { ArahDiketahui } from "../facts/arah";
import type { KetentuanBerlaku } from "../facts/ketentuan-tercetak";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Laporan } from "../facts/laporan";
import type { Tautan } from "../facts/tautan";
import type { Ketentuan, Pengaturan } from "../ketentuan/ketentuan";
import type { FinalCell } from "../results/final-cell";

/** What rules and checks may ask of a report. */
export interface Context {
  readonly laporan: Laporan;
  readonly tautan: Tautan;
  readonly pengaturan: Pengaturan;
  readonly ketentuan: Ketentuan;
  /** The rules in force with the options that nothing rules out. */
  readonly berlaku: KetentuanBerlaku;
  /** Whether more or less is better, for each indicator. */
  readonly arah: { readonly of: (row: KinerjaRow) => ArahDiketahui };
  /** What another result cell comes to: worked out when it is asked for, and remembered. */
  readonly resultAt: (ref: CellRef) => FinalCell | undefined;
}
