import { refName } from "../../../workbook/address";
import type { Report } from "../report";
import type { Speaker } from "../speaker";
import type { Entry } from "./entry";

/** An entry as one line of a card: what stands in its cells and what should, or the sentence of its finding. */
export function described({ found, finding, cells }: Entry, speaker: Speaker, { findings }: Report): string {
  if (finding) return `${speaker.place(refName(finding.ref))}: ${finding.message}`;
  const changes = [...(found?.hypothesis.change.cells ?? [])];
  if (changes.length === 0) {
    const own = findings.find(({ id }) => found?.explains.includes(id));
    return own ? `${speaker.place(cells[0] ?? "")}: ${own.message}` : speaker.place(cells[0] ?? "");
  }
  return changes.map(([cell, reading]) => changed(cell, speaker.value(cell, reading), speaker)).join(" ");
}

/** "Tabel 3.8 · C5 “Program …”: 1.000 → 2.000." */
export function changed(cell: string, value: string, speaker: Speaker): string {
  const name = speaker.name(cell);
  return `${speaker.place(cell)}${name === "" ? "" : ` ${name}`}: ${speaker.printed(cell)} → ${value}.`;
}
