import { text, type PercentExpr, type WordsExpr } from "../expression/expr";
import { is, left, type Outcome } from "../expression/outcome";
import { numberOf } from "../expression/value-of";
import type { IkhtisarRow, KelasCell } from "../facts/ikhtisar-rows";
import { SKALA_AKIP } from "../ketentuan/scales";
import { cellText } from "../recognition/sheet-view";
import type { ValueCell } from "../recognition/value-cell";
import { capaianByRule, capaianInput, underOpenRules } from "./capaian";
import { compute, type ResultRow } from "./compute";
import type { Context } from "./context";
import { isTicked } from "../facts/kelas";
import { once } from "../once";
import { indicatorRows, kelasOfRow, usualTick, type KelasOfRow } from "./kelas";
import { defineTable, NUMBERED, beside, overBoth } from "./table";
import { words } from "./words";

const CLASS_NAMES = SKALA_AKIP.classes.map(({ name }) => name);

/** Tabel 3.5, ikhtisar: % capaian as in Tabel 3.1, and one tick in the class that it falls in. */
export const tabel35 = defineTable({
  id: "3.5",
  title: "Ikhtisar capaian",
  recognise: {
    rank: 10,
    when: ({ classes, hasOne }) => classes >= 2 && hasOne("indikator", "sasaran-indikator", "sasaran"),
  },
  columns: ["sasaran-indikator", "capaian"],
  computes: [
    compute({
      kind: "capaian",
      unit: "persen",
      rows: (_, context) => indicatorRows(context),
      into: (row: IkhtisarRow) => row.capaian,
      is: capaian,
      finding: {
        code: "capaian-berbeda-antar-tabel",
        related: (row, context) => {
          const source = context.tautan.ikhtisar.to.get(row);
          return source ? [source.capaian?.ref ?? source.nameRef] : [];
        },
        says: ({ name }, printed, expected) => words.capaianAntarTabel(name, "3.5", printed, expected),
      },
    }),
    compute({
      kind: "predikat",
      unit: "kata",
      rows: (_, context) => tickRows(indicatorRows(context), context),
      into: ({ kelas }: TickRow) => tickCell(kelas),
      is: tick,
    }),
  ],
  template: () => ({
    header: [
      ["No", "Sasaran / Indikator Kinerja", "% Capaian", "Predikat"],
      [null, null, null, ...CLASS_NAMES],
    ],
    merges: [overBoth(0), overBoth(1), overBoth(2), beside(3, 2 + CLASS_NAMES.length)],
    body: NUMBERED,
    widths: [5, 50, 12, ...CLASS_NAMES.map(() => 12)],
  }),
});

function capaian(row: IkhtisarRow, context: Context): Outcome<PercentExpr> {
  const source = context.tautan.ikhtisar.to.get(row);
  const input = source && capaianInput(source, context);
  if (!input || numberOf(input, "exact") === undefined) return left("tanpa-pasangan");
  const open = once(() => underOpenRules(context).flatMap((other) => capaianByRule(source, other) ?? []));
  return is(input, open, open);
}

/** One class cell of a row. */
interface TickRow extends ResultRow {
  readonly kelas: KelasCell;
  /** The class that the row falls in. */
  readonly known: () => KelasOfRow | undefined;
  /** The sign that the table ticks with. */
  readonly sign: string;
}

function tickRows(rows: readonly IkhtisarRow[], context: Context): TickRow[] {
  const sign = usualTick(rows);
  return rows.flatMap((row) => {
    const known = once(() => kelasOfRow(row, context));
    return row.kelas.map((kelas) => ({
      region: row.region,
      name: `${row.name}: ${kelas.kelas.name}`,
      kelas,
      known,
      sign,
    }));
  });
}

/** A class cell holds a mark, whatever it looks like, or nothing. */
function tickCell({ ref, cell }: KelasCell): ValueCell {
  return {
    ref,
    cell,
    reading: isTicked(cell)
      ? { kind: "tidak-terbaca", reason: "teks", text: cellText(cell) }
      : { kind: "kosong", dash: false },
  };
}

function tick({ kelas, known, sign }: TickRow): Outcome<WordsExpr> {
  const own = known();
  if (!own) return left("kosong");
  if (kelas !== own.right) return { kind: "empty" };
  return is(text(isTicked(kelas.cell) ? cellText(kelas.cell) : sign));
}
