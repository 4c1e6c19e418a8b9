import { refName } from "../../../workbook/address";
import { isResult, type Group } from "./entry";

/** Three printed results or more of one column do not follow their rows: they are all worked out again at once. */
export const resultColumn: Group = {
  kind: "kolom-hasil",
  least: 3,
  keyOf: (entry, { relations }) => {
    const [cell = ""] = entry.cells;
    const ref = relations.cells.get(cell)?.ref;
    return ref && isResult(entry) ? refName({ ...ref, row: 0 }) : undefined;
  },
  title: (entries, speaker) => {
    const [cell = ""] = entries[0]?.cells ?? [];
    const place = speaker.place(cell).replace(/ · ([A-Z]+)\d+$/, " kolom $1");
    return `${entries.length} hasil di ${place} tidak mengikuti barisnya`;
  },
  proof: (entries, speaker) => [
    `Sel ${speaker.cells(entries.flatMap(({ cells }) => cells))}. Isian barisnya tidak terbukti salah; tekan Hitung Capaian, semuanya diganti sekaligus.`,
  ],
};
