import { quoted } from "../speaker";
import { described } from "./described";
import type { Group } from "./entry";

/** Amounts that belong to other rows: copied rows, a program under another, and where Tabel 3.6 and 3.8 disagree about them. */
export const otherRows: Group = {
  kind: "angka-baris-lain",
  least: 3,
  keyOf: ({ found, finding, cells: [cell = ""] }, { relations }) => {
    if (finding) return finding.code === "nilai-kembar" ? "3.8" : undefined;
    if (!found) return undefined;
    const { kind } = found.hypothesis;
    if (kind === "baris-salinan" || kind === "program-lain") return "3.8";
    const conflict = found.fixed.some((relation) => relation.kind === "same");
    const bounded = found.fixed.some((relation) => relation.kind === "bound");
    return kind === "sel" && conflict && !bounded && relations.cells.get(cell)?.table === "3.6"
      ? "3.8"
      : undefined;
  },
  title: () => "Angka beberapa sub kegiatan tertukar atau tersalin dari baris lain (Tabel 3.6 dan 3.8)",
  proof: (entries, speaker, report) =>
    entries.map((entry) => {
      const {
        found,
        cells: [cell = ""],
      } = entry;
      const note = found?.hypothesis.note ?? "";
      switch (found?.hypothesis.kind) {
        case "program-lain":
          return `Tabel 3.8 baris ${speaker.row(cell)} milik program yang belum ada di tabel itu: ${quoted(note)}. Pagunya di Tabel 3.6 sama persis dengan pagu program itu di Perjanjian Kinerja. ${described(entry, speaker, report)}`;
        case "baris-salinan":
          return `Tabel 3.8 baris ${speaker.row(cell)} ${note}. Agar jumlah induknya pas: ${described(entry, speaker, report)}`;
        default:
          return described(entry, speaker, report);
      }
    }),
};
