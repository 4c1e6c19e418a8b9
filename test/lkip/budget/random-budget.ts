import { PLAIN_STYLE, type Cell, type Sheet } from "../../../src/workbook/snapshot";
import { Random } from "../../generator/random";
import { plainSheet } from "../../fixtures/plain-sheet";

/** How the rows of a made-up budget show their level. */
export type Look = "kata" | "kode" | "nomor" | "nomor di nama" | "indentasi" | "tebal" | "urut" | "tanpa";

/** A row of the made-up budget: what it really is, and its right amounts. */
export interface TrueRow {
  readonly depth: number;
  /** Index of the row above it; -1 at the top. */
  readonly parent: number;
  readonly pagu: number;
  readonly realisasi: number;
}

/** A sheet with a Tabel 3.8, the truth beside it, and the cells that were spoilt ("row,measure"). */
export interface RandomBudget {
  readonly sheet: Sheet;
  readonly look: Look;
  readonly rows: readonly TrueRow[];
  readonly wrong: ReadonlySet<string>;
  /** First row of the data, from 0; the JUMLAH stands right below the last one. */
  readonly firstRow: number;
}

const LOOKS: readonly Look[] = [
  "kata",
  "kode",
  "nomor",
  "nomor di nama",
  "indentasi",
  "tebal",
  "urut",
  "tanpa",
];
const WORDS = ["Program ", "Kegiatan ", "Sub Kegiatan "];
const NAMES = ["Perencanaan", "Keuangan", "Pelayanan", "Jalan", "Air", "Pangan", "Arsip", "Hutan", "Gizi"];

/** A budget of two or three levels, each sign lost at random, with 0 to 3 wrong amounts. */
export function randomBudget(seed: number): RandomBudget {
  const random = new Random(seed);
  const rows = randomRows(random);
  const look = random.pick(LOOKS);
  const total = rows.filter(({ depth }) => depth === 0);
  const printed = [...rows, sumRow(total)].map(
    ({ pagu, realisasi }) => [pagu, realisasi] as [number, number],
  );
  const wrong = spoil(random, printed);
  const lost = random.pick([0, 0, 0.1, 0.3]);
  const cells = [
    [text("Tabel 3.8 Realisasi Anggaran")],
    ["No", "Uraian", "Pagu", "Realisasi"].map(text),
    ...rows.map((row, at) => [
      ...labels(rows, at, random.chance(lost) ? "tanpa" : look),
      ...printed[at]!.map(amount),
    ]),
    [undefined, text("JUMLAH"), ...printed.at(-1)!.map(amount)],
  ];
  const sheet = plainSheet("T", cells);
  return { sheet, look, rows, wrong, firstRow: 2 };
}

function randomRows(random: Random): TrueRow[] {
  const rows: { depth: number; parent: number; pagu: number; realisasi: number }[] = [];
  const levels = random.pick([2, 3, 3]);
  const unit = random.pick([1, 1000, 500_000]);
  const add = (depth: number, parent: number): number => {
    const at = rows.push({ depth, parent, pagu: 0, realisasi: 0 }) - 1;
    if (depth === levels - 1) {
      rows[at]!.pagu = random.int(1, 2000) * unit;
      rows[at]!.realisasi = Math.round((rows[at]!.pagu * random.int(50, 100)) / 100);
      return at;
    }
    for (let child = random.pick([1, 1, 2, 2, 3, 4]); child > 0; child--) {
      const below = rows[add(depth + 1, at)]!;
      rows[at]!.pagu += below.pagu;
      rows[at]!.realisasi += below.realisasi;
    }
    return at;
  };
  for (let top = random.int(1, 5); top > 0; top--) add(0, -1);
  return rows;
}

function sumRow(rows: readonly TrueRow[]): TrueRow {
  const sum = (of: "pagu" | "realisasi") => rows.reduce((all, row) => all + row[of], 0);
  return { depth: -1, parent: -1, pagu: sum("pagu"), realisasi: sum("realisasi") };
}

function spoil(random: Random, printed: [number, number][]): Set<string> {
  const wrong = new Set<string>();
  for (let left = random.pick([0, 1, 1, 2, 3]); left > 0; left--) {
    const [row, measure] = [random.int(0, printed.length - 1), random.int(0, 1)];
    printed[row]![measure] = Math.round(printed[row]![measure]! * random.pick([0.5, 0.9, 1.1, 2])) + 7;
    wrong.add(`${row},${measure}`);
  }
  return wrong;
}

function labels(rows: readonly TrueRow[], at: number, look: Look): (Cell | undefined)[] {
  const { depth } = rows[at]!;
  const number = numberOf(rows, at);
  const name = `${NAMES[at % NAMES.length]} ${String.fromCharCode(65 + (at % 26))}${at}`;
  switch (look) {
    case "kata":
      return [undefined, text(WORDS[depth] + name)];
    case "kode":
      return [text(codeOf(number)), text(name)];
    case "nomor":
      return [text(number.join(".")), text(name)];
    case "nomor di nama":
      return [undefined, text(`${number.join(".")}. ${name}`)];
    case "indentasi":
      return [undefined, { value: name, style: { ...PLAIN_STYLE, indent: depth } }];
    case "tebal":
      return [undefined, { value: name, style: { ...PLAIN_STYLE, bold: depth < 2 } }];
    case "urut":
      return [text(String(at + 1)), text(name)];
    case "tanpa":
      return [undefined, text(name)];
  }
}

/** The place of a row among its siblings, and of those above it. */
function numberOf(rows: readonly TrueRow[], at: number): number[] {
  const { parent } = rows[at]!;
  const place = rows.slice(0, at + 1).filter((row) => row.parent === parent).length;
  return parent < 0 ? [place] : [...numberOf(rows, parent), place];
}

function codeOf([program = 0, kegiatan, sub]: readonly number[]): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const parts = ["1.02", two(program)];
  if (kegiatan !== undefined) parts.push("2", two(kegiatan));
  if (sub !== undefined) parts.push(String(sub).padStart(4, "0"));
  return parts.join(".");
}

function amount(value: number): Cell {
  return { value, style: { ...PLAIN_STYLE, format: "#,##0" } };
}

function text(value: string): Cell {
  return { value, style: PLAIN_STYLE };
}
