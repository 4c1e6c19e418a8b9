import type { Group } from "./entry";
import { described } from "./described";

/** What is wrong in Tabel 3.7 alone: results there that do not follow, cells that cannot be read, sasaran without a tie. */
export const efficiencyTable: Group = {
  kind: "tabel-3.7",
  least: 3,
  keyOf: ({ explains, found }, { laporan, findings }) => {
    if (found && found.hypothesis.kind !== "sel") return undefined;
    const rows = new Set(laporan.efisiensi.map(({ nameRef }) => `${nameRef.sheet}|${nameRef.row}`));
    const own = new Set(explains);
    const all = findings.filter(({ id }) => own.has(id));
    return all.length > 0 &&
      all.every(({ ref, table }) => table === "3.7" && rows.has(`${ref.sheet}|${ref.row}`))
      ? "3.7"
      : undefined;
  },
  title: () => "Tabel 3.7 perlu ditulis ulang",
  proof: (entries, speaker, report) => entries.map((entry) => described(entry, speaker, report)),
};
