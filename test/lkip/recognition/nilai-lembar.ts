import { a1 } from "../../../src/workbook/address";
import type { Evaluation } from "../../../src/lkip/evaluation";
import { evaluate } from "../../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { laporanTeks } from "../laporan-teks";

/** A workbook from its text (see laporan-teks.ts), evaluated with the user's answers. */
export function nilaiLembar(text: string, jawaban: Readonly<Record<string, string>> = {}): Evaluation {
  return evaluate(laporanTeks(text), { ...PENGATURAN_AWAL, jawaban });
}

/** "cell expected action" of each result that holds something. */
export function hasil({ results }: Evaluation): string[] {
  return results.map(({ ref, text, action }) => `${a1(ref)} ${text} ${action}`);
}

/** "code cell" of each galat. */
export function galat({ findings }: Evaluation): string[] {
  return findings.filter(({ severity }) => severity === "galat").map(({ code, ref }) => `${code} ${a1(ref)}`);
}

/** "id sheet" of each table that was found. */
export function tabel({ tables }: Evaluation): string[] {
  return tables.map(({ id, sheet }) => `${id} ${sheet}`);
}
