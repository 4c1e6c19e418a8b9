import { renamesBetween, type SheetNames, type SheetRenames } from "../../workbook/rename-sheets";
import { renameRiwayat } from "../../workbook/riwayat/riwayat";
import type { Snapshot } from "../../workbook/snapshot";
import type { SettledReading } from "./engine";

/**
 * The names by which what is kept calls the sheets. Sheets are told apart by their ids, so what is kept follows when one
 * gets another name: steps that can be undone, and tables that the user has shown.
 */
export class KeptNames {
  private names: SheetNames = new Map();
  /** Every name that a sheet has had since the pane was opened → the name that it has now. */
  private readonly now = new Map<string, string>();

  /** Takes on new names; the sheets that have got another one since the last time. */
  follow(names: SheetNames): SheetRenames {
    const renames = renamesBetween(this.names, names);
    this.names = names;
    for (const [old, current] of this.now) this.now.set(old, renames.get(current) ?? current);
    for (const [old, current] of renames) this.now.set(old, current);
    return renames;
  }

  /**
   * The settings in the workbook as they are meant now: a sheet that they name by an old name is still that sheet. Parts that
   * name none are the very same.
   */
  readonly settled = (settled: SettledReading, { sheets }: Snapshot): SettledReading => {
    const present = new Set(sheets.map(({ name }) => name));
    const renames = new Map([...this.now].filter(([old]) => !present.has(old)));
    const { pengaturan, riwayat } = settled;
    const peta = pengaturan.peta.some(({ sheet }) => renames.has(sheet))
      ? pengaturan.peta.map((own) => ({ ...own, sheet: renames.get(own.sheet) ?? own.sheet }))
      : pengaturan.peta;
    return {
      ...settled,
      pengaturan: peta === pengaturan.peta ? pengaturan : { ...pengaturan, peta },
      riwayat: renameRiwayat(riwayat, renames),
    };
  };
}
