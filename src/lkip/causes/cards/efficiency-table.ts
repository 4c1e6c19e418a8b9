import type { Group } from "./entry";
import { described } from "./described";

/** What is wrong in Tabel 3.7 alone: results there that do not follow, cells that cannot be read, sasaran without a tie. */
export const efficiencyTable: Group = {
  kind: "tabel-3.7",
  least: 3,
  keyOf: ({ explains, found }, report) => {
    if (found && found.hypothesis.kind !== "sel") return undefined;
    const own = report.findingsOf(explains);
    return own.length > 0 && own.every((finding) => report.isOnEfficiency(finding)) ? "3.7" : undefined;
  },
  title: () => "Tabel 3.7 perlu ditulis ulang",
  proof: (entries, speaker, report) => entries.map((entry) => described(entry, speaker, report)),
};
