import { temuan as kalimat } from "../../strings/id";
import { formatNumber } from "../../strings/format";
import type { CellContent } from "../../workbook/plan";
import type { Finding, FindingCode, TableId } from "../evaluation";
import type { Link } from "../matching/link";
import { angka, nilaiRupiah } from "../reading/amount";
import { printedText } from "../reading/printed-text";
import type { BudgetRow } from "../budget/budget-rows";
import type { KinerjaRow } from "../facts/kinerja-rows";
import type { Context } from "../tables/context";
import { isMoneyRow } from "../budget/money-row";
import type { ValueCell } from "../recognition/value-cell";
import type { Check } from "./check";
import { faktaSama } from "../facts/fakta-sama";
import { makeFinding } from "../finding";
import { tahunLaporan } from "../facts/tahun-laporan";

/** One fact with two values in two tables. The reference is PK, then 3.1; 3.8 for the budget. */
export const antarTabel: Check = {
  name: "antar-tabel",
  find: (context) => [
    ...pkTargets(context),
    ...thisYear(context),
    ...realisasi(context.tautan.renstra, "3.3"),
    ...realisasi(context.tautan.nasional, "3.4"),
    ...pkPagu(context),
    ...subKegiatan(context),
  ],
};

type Measure = "target" | "realisasi" | "pagu";
const CODES: Readonly<Record<Measure, FindingCode>> = {
  target: "target-berbeda-antar-tabel",
  realisasi: "realisasi-berbeda-antar-tabel",
  pagu: "pagu-berbeda-antar-tabel",
};

interface Fact {
  readonly measure: Measure;
  readonly name: string;
  readonly table: TableId;
  readonly value: ValueCell | undefined;
  readonly reference: ValueCell | undefined;
  readonly referenceTable: TableId;
}

function differs({ measure, name, table, value, reference, referenceTable }: Fact): Finding[] {
  if (!value || !reference || faktaSama(reference.reading, value.reading) !== false) return [];
  return [conflict({ measure, name, table, value, reference, referenceTable })];
}

function conflict({
  measure,
  name,
  table,
  value,
  reference,
  referenceTable,
}: Fact & { value: ValueCell; reference: ValueCell }): Finding {
  const [own, wanted] = [angka(value.reading), angka(reference.reading)];
  return makeFinding({
    code: CODES[measure],
    table,
    ref: value.ref,
    related: [reference.ref],
    message: kalimat.antarTabel(
      measure,
      name,
      table,
      printedText(value.cell),
      referenceTable,
      printedText(reference.cell),
    ),
    value: own ?? printedText(value.cell),
    expected: wanted ?? printedText(reference.cell),
    unit:
      measure === "pagu" || isRupiah(value)
        ? "rupiah"
        : reference.reading.kind === "persen"
          ? "persen"
          : "angka",
    fix: sameContent(value, reference),
  });
}

function isRupiah({ reading }: ValueCell): boolean {
  return reading.kind === "angka" && reading.rupiah;
}

/** The reference's own value, where it means the same in the other cell: both numbers of one format, or both text. */
function sameContent(value: ValueCell, reference: ValueCell): CellContent | undefined {
  const [to, from] = [value.cell, reference.cell];
  if (
    !to ||
    !from ||
    from.value === null ||
    to.formula !== undefined ||
    typeof to.value !== typeof from.value
  )
    return undefined;
  if (typeof from.value === "number" && to.style.format.includes("%") !== from.style.format.includes("%"))
    return undefined;
  return { kind: "nilai", value: from.value };
}

function pkTargets({ tautan }: Context): Finding[] {
  return [...tautan.pk.to].flatMap(([row, pk]) =>
    differs({
      measure: "target",
      name: row.name,
      table: "3.1",
      value: row.target,
      reference: pk.target,
      referenceTable: "PK",
    }),
  );
}

/** A target that is as signed is right, whatever Tabel 3.1 says: there the difference from the PK is reported. */
function thisYear(context: Context): Finding[] {
  const year = tahunLaporan(context);
  return [...context.tautan.tahunLalu.to].flatMap(([row, ukur]) => {
    const values = row.years.find((candidate) => candidate.year === year);
    const fact = { name: row.name, table: "3.2" as const, referenceTable: "3.1" as const };
    const signed = context.tautan.pk.to.get(ukur)?.target;
    const asSigned = values?.target && signed && faktaSama(signed.reading, values.target.reading);
    return [
      ...(asSigned
        ? []
        : differs({ ...fact, measure: "target", value: values?.target, reference: ukur.target })),
      ...differs({ ...fact, measure: "realisasi", value: values?.realisasi, reference: ukur.realisasi }),
    ];
  });
}

function realisasi(link: Link<KinerjaRow, KinerjaRow>, table: TableId): Finding[] {
  return [...link.to].flatMap(([row, ukur]) =>
    differs({
      measure: "realisasi",
      name: row.name,
      table,
      value: row.realisasi,
      reference: ukur.realisasi,
      referenceTable: "3.1",
    }),
  );
}

function pkPagu({ tautan }: Context): Finding[] {
  return [...tautan.pkProgram.to].flatMap(([pk, program]) =>
    amounts("pagu", program, program.pagu, "3.8", pk.pagu, "PK"),
  );
}

function subKegiatan({ tautan }: Context): Finding[] {
  return [...tautan.subKegiatan.to].flatMap(([row, sub]) => {
    const source = moneyOf(row);
    if (!source) return [];
    return [
      ...amounts("pagu", row, source.pagu, "3.6", sub.pagu, "3.8"),
      ...amounts("realisasi", row, source.realisasi, "3.6", sub.realisasi, "3.8"),
    ];
  });
}

/** The row that holds a sub kegiatan's money in Tabel 3.6: its only Input row, or the row itself. */
function moneyOf(row: BudgetRow): BudgetRow | undefined {
  const inputs = row.children.filter((child) => child.level === "input");
  if (inputs.length > 1) return undefined;
  return inputs[0] ?? (isMoneyRow(row) ? row : undefined);
}

function amounts(
  measure: "pagu" | "realisasi",
  row: BudgetRow,
  value: ValueCell | undefined,
  table: TableId,
  reference: ValueCell | undefined,
  referenceTable: TableId,
): Finding[] {
  const [own, wanted] = [nilaiRupiah(value?.reading), nilaiRupiah(reference?.reading)];
  if (!value || !reference || own === undefined || wanted === undefined || Math.abs(own - wanted) < 1)
    return [];
  const found = conflict({ measure, name: row.name, table, value, reference, referenceTable });
  return [
    {
      ...found,
      unit: "rupiah",
      value: own,
      expected: wanted,
      difference: Number((own - wanted).toFixed(2)),
      message: kalimat.antarTabel(
        measure,
        row.name,
        table,
        formatNumber(own, 2),
        referenceTable,
        formatNumber(wanted, 2),
      ),
    },
  ];
}
