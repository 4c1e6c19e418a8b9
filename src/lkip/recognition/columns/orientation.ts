import { namesPeriod } from "../period";
import type { Region } from "../region";
import { periodGroups } from "./sources";

const PROMISED = /target|pagu|anggaran|rencana|alokasi|nasional|input/;
const REACHED = /realisasi|output|capaian kinerja/;
const RESULT = /%|capaian|persen|prosen|serapan|hasil|tingkat|efisiensi|kemajuan|kinerja\s*\(/;
const NO_RESULT = /target|pagu|anggaran|satuan|indikator|sasaran/;
const SHARED =
  /20\d\d|tw ?[ivx\d]+|triwulan [ivx\d]+|semester [ivx\d]+|\brp\b|\bk\b|keuangan|kinerja|perubahan|murni/g;
/** Letters at the end of a header's texts that are its own, not its group's. */
const TAIL = 22;

/** What the words of three headers say for reading them as target, realisasi and result; about 0 to 5. */
export class Orientation {
  private readonly texts: ReadonlyMap<number, string>;

  private readonly groups: readonly (readonly number[])[];

  constructor(region: Region) {
    const { header } = region;
    this.groups = periodGroups(region);
    this.texts = new Map(
      [...header.columns, ...header.others].map(({ col, text }) => [col, text.toLowerCase()]),
    );
  }

  /** A result that names no part of the year is that of the year, or of its last part: not of one before it. */
  private partOfYear(col: number, result: number): number {
    const group = this.groups.find((own) => own.includes(col));
    if (!group || namesPeriod(this.text(result))) return 0;
    return col === group.at(-1) ? -0.1 : -1;
  }

  /** The header of a column in small letters. */
  text(col: number): string {
    return this.texts.get(col) ?? "";
  }

  score(target: number, realisasi: number, result: number): number {
    const [t, r, c] = [this.text(target), this.text(realisasi), this.text(result)];
    const tail = c.slice(-TAIL);
    const words =
      Number(PROMISED.test(t)) -
      Number(/realisasi/.test(t) && !PROMISED.test(t)) +
      Number(REACHED.test(r)) -
      Number(PROMISED.test(r) && !REACHED.test(r)) +
      Number(RESULT.test(c)) -
      3 * Number(NO_RESULT.test(tail) && !RESULT.test(tail)) -
      3 * Number(/realisasi/.test(tail) && !RESULT.test(c));
    const order = (result > Math.max(target, realisasi) ? 1.2 : -0.8) + (target < realisasi ? 0.3 : -0.3);
    const part = this.partOfYear(target, result) + this.partOfYear(realisasi, result);
    const near = 0.02 * (Math.abs(realisasi - target) + Math.abs(result - realisasi));
    return words + shared(t, r, c) + order + part - near;
  }
}

/** Years, quarters and words like "perubahan" that the headers have in common. */
function shared(t: string, r: string, c: string): number {
  const [a, b, g] = [t, r, c].map((text) => new Set(text.match(SHARED) ?? [])) as [
    Set<string>,
    Set<string>,
    Set<string>,
  ];
  const both = (x: Set<string>, y: Set<string>) => [...x].filter((word) => y.has(word)).length;
  const apart = a.size + b.size - 2 * both(a, b);
  return 0.3 * (both(a, b) + both(b, g) + both(a, g)) - 0.2 * apart;
}
