import type { CellRef } from "../../../src/workbook/address";
import type { Random } from "../random";
import type { ReportBook } from "../report-book";
import type { TrueTable } from "../report";
import type { BudgetLook, ExtraColumn } from "./columns";
import type { BudgetLine } from "./lines";

/** Refs of a written row. */
export interface WrittenLine {
  readonly name: CellRef;
  readonly pagu: CellRef;
  readonly realisasi?: CellRef;
}

/** Tells the book the truth of a row, and prints its amounts and its percentage. */
export function tellTruth(
  book: ReportBook,
  table: TrueTable,
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
  random: Random,
): void {
  const own = written.get(line)!;
  const parent = line.parent && written.get(line.parent)?.name;
  book.rows.push({ table, ref: own.name, level: line.level, parent });
  writeAmount(book, "pagu", line, written, look);
  for (const extra of look.columns.extra ?? []) writeExtra(book, extra, line, written, look);
  if (!own.realisasi) return;
  writeAmount(book, "realisasi", line, written, look);
  const { persen } = look.columns;
  if (!persen) return;
  const empty = random.chance(look.unfilled);
  const ref = { ...own.name, col: persen.col };
  const right = (line.realisasi / line.pagu) * 100;
  book.add({
    ref,
    table: look.id,
    what: "persen",
    result: true,
    right,
    print: look.percent,
    from: [own.pagu, own.realisasi],
    code: "persen-berbeda",
    ...(empty && { empty }),
  });
  if (!empty) book.overprint(ref, look.percent(right));
}

function writeAmount(
  book: ReportBook,
  what: "pagu" | "realisasi",
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
): void {
  const ref = written.get(line)![what]!;
  const code = {
    program: "jumlah-program-berbeda",
    kegiatan: "jumlah-kegiatan-berbeda",
    jumlah: "total-berbeda",
    sub: undefined,
    rincian: undefined,
    urusan: undefined,
  } as const;
  book.add({
    ref,
    table: look.id,
    what,
    result: line.level === "jumlah" && look.id !== "PK",
    right: line[what],
    print: look.rupiah,
    adds: line.adds.flatMap((added) => written.get(added)?.[what] ?? []),
    code: line.adds.length > 0 ? code[line.level] : undefined,
    fact: factOf(what, line),
  });
  book.overprint(ref, look.rupiah(line[what]));
}

function writeExtra(
  book: ReportBook,
  { what, col, of, summed }: ExtraColumn,
  line: BudgetLine,
  written: ReadonlyMap<BudgetLine, WrittenLine>,
  look: BudgetLook,
): void {
  const at = (own: BudgetLine) => ({ ...written.get(own)!.name, col });
  const amount = (own: BudgetLine): number =>
    own.adds.length === 0 ? of(own) : own.adds.reduce((sum, added) => sum + amount(added), 0);
  const right = amount(line);
  book.add({
    ref: at(line),
    table: look.id,
    what,
    result: summed && line.level === "jumlah",
    right,
    print: look.rupiah,
    adds: line.adds.map(at),
    code: summed && line.level === "jumlah" ? "total-berbeda" : undefined,
  });
  book.overprint(at(line), look.rupiah(right));
}

/** One program or sub kegiatan has one pagu, in whichever table it stands; so has the sum of the same programs. */
function factOf(what: string, { level, node, adds }: BudgetLine): string | undefined {
  if (node && level !== "rincian") return `${what} ${node.path.join(".")}`;
  return level === "jumlah"
    ? `${what} total ${adds.map((line) => line.node?.path.join(".")).join("+")}`
    : undefined;
}
