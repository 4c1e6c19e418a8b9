import { normalizeName } from "../../matching/normalize-name";
import { quoted } from "../speaker";
import { described } from "./described";
import { refName } from "../../../workbook/address";
import type { Report } from "../report";
import { isResult, type Entry, type Group } from "./entry";

/** Two things or more about one indicator. */
export const oneIndicator: Group = {
  kind: "indikator",
  least: 2,
  keyOf: (entry, report) => {
    const { relations } = report;
    if (isResult(entry) && !restsOnDoubt(entry, report)) return undefined;
    const own = entry.cells.flatMap((cell) => relations.cells.get(cell) ?? []);
    const [first] = own.filter(({ table }) => !["3.6", "3.7", "3.8"].includes(table));
    return first && first.row === undefined && first.name !== "" ? normalizeName(first.name) : undefined;
  },
  title: (entries, speaker) => {
    const cells = entries.flatMap((entry) => entry.cells);
    const cell = cells.find((each) => speaker.name(each) !== "");
    const tables = new Set(cells.map((each) => speaker.table(each)));
    return `${cell === undefined ? quoted("Indikator") : speaker.name(cell)} ${tables.size > 1 ? "tidak seragam" : "perlu diperiksa"}`;
  },
  proof: (entries, speaker, report) => entries.map((entry) => described(entry, speaker, report)),
};

/** Whether a result rests on a cell that has a finding of its own: it follows that one. */
function restsOnDoubt({ found }: Entry, { findings }: Report): boolean {
  const inputs = new Set(found?.fixed.flatMap((relation) => relation.inputs));
  return findings.some(({ ref, severity }) => severity !== "info" && inputs.has(refName(ref)));
}
