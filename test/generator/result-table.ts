import type { Complaint, Share, Verdict } from "./verdict";

/** The figures of many reports in one. */
export interface Figures {
  readonly reports: number;
  readonly tables: Share;
  readonly rows: Share;
  readonly leveled: Share;
  readonly values: Share;
  readonly errors: Share;
  readonly falseErrors: number;
  readonly wrongWrites: number;
  readonly questions: number;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const total = (of: (verdict: Verdict) => number) => verdicts.reduce((sum, verdict) => sum + of(verdict), 0);
  const share = (of: (verdict: Verdict) => Share): Share => ({
    right: total((verdict) => of(verdict).right),
    of: total((verdict) => of(verdict).of),
  });
  return {
    reports: verdicts.length,
    tables: share(({ tables }) => tables),
    rows: share(({ rows }) => rows),
    leveled: share(({ leveled }) => leveled),
    values: share(({ values }) => values),
    errors: share(({ errors }) => errors),
    falseErrors: total(({ falseErrors }) => falseErrors),
    wrongWrites: total(({ wrongWrites }) => wrongWrites),
    questions: total(({ questions }) => questions),
  };
}

const HEADS = [
  "lap.",
  "tabel dikenali",
  "tingkat benar",
  "tabel bertingkat benar",
  "nilai benar",
  "kesalahan ketemu",
  "galat palsu",
  "tulisan salah",
  "pertanyaan",
];

/** One line per kind of layout and a total line, in columns. */
export function resultTable(verdicts: ReadonlyMap<string, readonly Verdict[]>): string {
  const lines = [...verdicts].map(([kind, own]) => [kind, ...columns(figuresOf(own))]);
  const total = ["SEMUA", ...columns(figuresOf([...verdicts.values()].flat()))];
  const all = [["jenis tata letak", ...HEADS], ...lines, total];
  const widths = all[0]!.map((_, col) => Math.max(...all.map((line) => line[col]!.length)));
  return all
    .map((line) =>
      line
        .map((text, col) => (col === 0 ? text.padEnd(widths[col]!) : text.padStart(widths[col]!)))
        .join("  "),
    )
    .join("\n");
}

function columns(figures: Figures): string[] {
  const { reports, tables, rows, leveled, values, errors, falseErrors, wrongWrites, questions } = figures;
  return [reports, tables, rows, leveled, values, errors, falseErrors, wrongWrites, questions].map(
    (figure) => (typeof figure === "number" ? String(figure) : `${figure.right}/${figure.of}`),
  );
}

const GRAVITY: readonly Complaint["what"][] = [
  "tulisan salah",
  "galat palsu",
  "kesalahan",
  "tingkat",
  "nilai",
  "tabel",
];

/** The gravest complaints, one a line. */
export function caseLines(verdicts: readonly Verdict[], most: number): string {
  const complaints = verdicts
    .flatMap((verdict) => verdict.complaints)
    .sort((a, b) => GRAVITY.indexOf(a.what) - GRAVITY.indexOf(b.what));
  const shown = complaints
    .slice(0, most)
    .map(
      ({ kind, seed, what, cell, expected, came }) =>
        `${what}: benih ${seed}, ${kind}, ${cell}\n    seharusnya: ${expected}\n    yang keluar: ${came}`,
    );
  return ["", ...shown, `${shown.length} dari ${complaints.length} kasus`].join("\n");
}
