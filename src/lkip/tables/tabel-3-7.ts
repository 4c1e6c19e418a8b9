import type { CellRef } from "../../workbook/address";
import { temuan as kalimat } from "../../strings/id";
import { efisiensiTercetak } from "../facts/bukti-ketentuan";
import { memberiEfisiensi } from "../facts/efisiensi-tercetak";
import type { PersenTercetak } from "../facts/persen-tercetak";
import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { hitungEfisiensi } from "../measure/efisiensi";
import { rataRata } from "../measure/rata-rata";
import { serapan } from "../measure/serapan";
import { angka, nilaiRupiah } from "../reading/amount";
import { columnScale, type ColumnScale } from "../recognition/column-scale";
import { percentOutcome, type Outcome, type Rumus } from "../results/draft";
import type { FinalCell } from "../results/result-book";
import type { BudgetRow } from "../budget/budget-rows";
import type { EfisiensiRow } from "../facts/efisiensi-rows";
import type { CapaianUkur, Konteks } from "./konteks";
import { isMoneyRow } from "../budget/money-row";
import { bothNumeric, cellName, rangesOf, rounded, rumusRataRata, rumusSalin } from "./rumus-capaian";
import { printedMean, rataRataMenurut } from "./tabel-3-1";
import { rumusEfisiensi } from "./rumus-efisiensi";

/** Tabel 3.7, efisiensi: capaian from Tabel 3.1, serapan from Tabel 3.8, and the office's rule of efficiency. */
export function hitungTabel37(konteks: Konteks): void {
  const rows = konteks.laporan.efisiensi;
  const columns = {
    capaian: columnScale(rows.map((row) => row.capaian)),
    serapan: columnScale(rows.map((row) => row.serapan)),
    efisiensi: columnScale(rows.map((row) => row.efisiensi)),
  };
  for (const row of rows) {
    const capaian = addCapaian(konteks, row, columns.capaian);
    const terserap = addSerapan(konteks, row, columns.serapan);
    addEfisiensi(konteks, row, capaian, terserap, columns.efisiensi);
  }
}

/** The rows of Tabel 3.1 that a row of Tabel 3.7 stands for. */
function ukurOf(konteks: Konteks, row: EfisiensiRow): CapaianUkur[] {
  const { efisiensiIndikator, efisiensiSasaran } = konteks.tautan;
  const indikator = efisiensiIndikator.to.get(row);
  const rows = indikator ? [indikator] : (efisiensiSasaran.to.get(row)?.rows ?? []);
  return rows.flatMap((source) => konteks.ukur.get(source) ?? []);
}

/** A budget that a serapan is worked out of. */
type SumberSerapan = Pick<BudgetRow, "name" | "pagu" | "realisasi">;

/**
 * The budgets that a row of Tabel 3.7 uses: its own, where the table prints them; else programs of Tabel 3.8, by the
 * user's tie or by the parts of Tabel 3.6. Empty where no link can be made.
 */
export function sumberSerapan(konteks: Konteks, row: EfisiensiRow): readonly SumberSerapan[] {
  const own = [row.pagu, row.realisasi].map((value) => nilaiRupiah(value?.reading));
  return own.includes(undefined) ? programsOf(konteks, row) : [row];
}

function programsOf(konteks: Konteks, row: EfisiensiRow): readonly BudgetRow[] {
  const { efisiensiProgram, sasaranProgram, programPendukung } = konteks.tautan;
  const tied = efisiensiProgram.to.get(row);
  if (tied) return [tied];
  const served = sasaranProgram.to.get(row)?.rows ?? [];
  if (konteks.laporan.anggaran.rows.length === 0) return served.every(isMoneyRow) ? served : [];
  const programs = served.map((program) => programPendukung.to.get(program));
  return programs.includes(undefined) ? [] : (programs as BudgetRow[]);
}

function addCapaian(konteks: Konteks, row: EfisiensiRow, column: ColumnScale): FinalCell | undefined {
  if (!row.capaian) return undefined;
  const all = ukurOf(konteks, row);
  const used = all.filter(({ capaian }) => capaian.kind === "dihitung");
  const mean = rataRata(used.flatMap(({ capaian }) => (capaian.kind === "dihitung" ? [capaian.value] : [])));
  const cells = used.map(({ cell }) => cell);
  const sheet = row.region.view.sheet.name;
  return konteks.book.add(row.region, {
    table: "3.7",
    kind: "capaian",
    name: row.name,
    cell: row.capaian,
    column,
    outcome: percentOutcome(
      mean,
      rataRata(used.flatMap(({ cell }) => cell?.shown ?? [])),
      printedMean(all),
      ...rataRataMenurut(all),
    ),
    dari: cells,
    rumus: (scale) =>
      cells.length === 1 ? rumusSalin(cells[0], scale, sheet) : rumusRataRata(cells, scale, sheet),
    temuan: {
      code: "capaian-berbeda-antar-tabel",
      related: cells.flatMap((cell): CellRef[] => (cell ? [cell.ref] : [])),
      unit: "persen",
      message: (printed, expected) => kalimat.capaianAntarTabel(row.name, "3.7", printed, expected),
    },
  });
}

function addSerapan(konteks: Konteks, row: EfisiensiRow, column: ColumnScale): FinalCell | undefined {
  if (!row.serapan) return undefined;
  const programs = sumberSerapan(konteks, row);
  return konteks.book.add(row.region, {
    table: "3.7",
    kind: "serapan",
    name: row.name,
    cell: row.serapan,
    column,
    outcome: percentOutcome(serapanOf(programs)),
    rumus: (scale) => rumusSerapan(programs, scale, row.region.view.sheet.name),
    temuan: {
      code: "persen-berbeda",
      related: programs.flatMap(({ pagu, realisasi }) =>
        [pagu, realisasi].flatMap((value) => (value ? [value.ref] : [])),
      ),
      unit: "persen",
      message: (printed, expected) =>
        kalimat.serapanBerbeda(
          row.name,
          printed,
          expected,
          programs.includes(row) ? null : programs.map((program) => program.name).join("; "),
        ),
    },
  });
}

function serapanOf(programs: readonly SumberSerapan[]): number | null {
  if (programs.length === 0) return null;
  let [pagu, realisasi] = [0, 0];
  for (const program of programs) {
    const [budget, spent] = [nilaiRupiah(program.pagu?.reading), nilaiRupiah(program.realisasi?.reading)];
    if (budget === undefined || spent === undefined) return null;
    pagu += budget;
    realisasi += spent;
  }
  return serapan(pagu, realisasi);
}

function rumusSerapan(
  programs: readonly SumberSerapan[],
  scale: "pecahan" | "angka",
  sheet: string,
): Rumus | undefined {
  if (programs.length === 0 || programs.some(({ pagu, realisasi }) => !bothNumeric(pagu, realisasi)))
    return undefined;
  const term = (refs: CellRef[]) =>
    refs.length === 1 ? cellName(refs[0]!, sheet) : `SUM(${rangesOf(refs, sheet)})`;
  const ratio = `${term(programs.map(({ realisasi }) => realisasi!.ref))}/${term(programs.map(({ pagu }) => pagu!.ref))}`;
  return { text: rounded(scale === "pecahan" ? ratio : `${ratio}*100`, scale) };
}

/** A number printed where the office's rule gives a label shows another rule: it is left to the user's ketentuan. */
function addEfisiensi(
  konteks: Konteks,
  row: EfisiensiRow,
  capaian: FinalCell | undefined,
  terserap: FinalCell | undefined,
  column: ColumnScale,
): void {
  if (!row.efisiensi) return;
  const [reached, spent] = [capaian?.value ?? null, terserap?.value ?? null];
  const empty = row.efisiensi.reading.kind === "kosong";
  const complete = reached !== null && spent !== null;
  const percents: Percents = [reached, spent];
  const shown: Percents = [capaian?.shown ?? reached, terserap?.shown ?? spent];
  const tercetak = efisiensiTercetak(row.efisiensi, column.fractions);
  const rule = aturanTercetak(konteks, shown, tercetak);
  const otherRule = rule === "label" && angka(row.efisiensi.reading) !== undefined;
  konteks.book.add(row.region, {
    table: "3.7",
    kind: "efisiensi",
    name: row.name,
    cell: row.efisiensi,
    column,
    outcome:
      (complete || empty) && !otherRule
        ? efisiensiOutcome(rule, percents, shown)
        : { kind: "tidak-dihitung" },
    dari: [capaian, terserap],
    rumus: (scale) => rumusEfisiensi(rule, capaian, terserap, scale, row.region.view.sheet.name),
    temuan: {
      code: "efisiensi-berbeda",
      related: [capaian, terserap].flatMap((cell) => (cell ? [cell.ref] : [])),
      unit: "persen",
      message: (printed, expected) => kalimat.efisiensiBerbeda(row.name, printed, expected, reached, spent),
    },
  });
}

/** The rule in force, unless only one that nobody has ruled out gives what is printed: then that is right. */
function aturanTercetak(
  { berlaku: { ketentuan, terbuka } }: Konteks,
  [capaian, serapan]: Percents,
  tercetak: PersenTercetak | string | undefined,
): RumusEfisiensi {
  if (capaian === null || serapan === null || tercetak === undefined) return ketentuan.efisiensi;
  const bukti = { capaian: exactly(capaian), serapan: exactly(serapan), tercetak };
  const rules = [ketentuan.efisiensi, ...terbuka.efisiensi];
  return rules.find((rule) => memberiEfisiensi(bukti, rule)) ?? ketentuan.efisiensi;
}

function exactly(value: number): PersenTercetak {
  return { value, decimals: EXACT_DECIMALS };
}

/** Decimals of a percentage that is not rounded any further. */
const EXACT_DECIMALS = 9;

type Percents = readonly [capaian: number | null, serapan: number | null];

/** The efficiency of the exact percentages; what the printed ones give agrees as well. */
function efisiensiOutcome(rule: RumusEfisiensi, exact: Percents, shown: Percents): Outcome {
  const result = hitungEfisiensi(...exact, rule);
  const other = hitungEfisiensi(...shown, rule);
  if (result.kind === "label")
    return { kind: "teks", text: result.text, juga: other.kind === "label" ? [other.text] : [] };
  const unit = result.unit === "persen" ? "persen" : "poin";
  return { kind: "angka", value: result.value, unit, juga: other.kind === "label" ? [] : [other.value] };
}
