import { withoutNoise } from "../../../language/rounding";
import { namesPeriod, withoutPeriod } from "../period";
import type { Region } from "../region";
import type { Figure, Figures } from "./figures";

/** Where a target or a realisasi comes from: a column, the sum of the quarters' columns, or the last one that is filled. */
export interface Source {
  readonly how: "kolom" | "jumlah" | "terakhir";
  /** The column itself, or the last of several. */
  readonly col: number;
  readonly parts: readonly number[];
  readonly figures: readonly (Figure | undefined)[];
}

/** Columns of one kind for the parts of the year, left to right: "Realisasi TW I", "Realisasi TW II", …. */
export function periodGroups({ header }: Region): number[][] {
  const groups = new Map<string, number[]>();
  const columns = [...header.columns, ...header.others].sort((a, b) => a.col - b.col);
  for (const { col, text } of columns) {
    if (!namesPeriod(text)) continue;
    const kind = withoutPeriod(text);
    groups.set(kind, [...(groups.get(kind) ?? []), col]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Everything that could be a target or a realisasi: each column of numbers, and each group of quarters as a whole. */
export function sourcesOf(region: Region, figures: Figures): Source[] {
  const single = [...figures.columns].map(([col, own]): Source => ({
    how: "kolom",
    col,
    parts: [col],
    figures: own,
  }));
  const whole = periodGroups(region).flatMap((group) => groupSources(group, figures));
  return [...single, ...whole];
}

function groupSources(group: readonly number[], { columns, count }: Figures): Source[] {
  const filled = group.flatMap((col) => {
    const own = columns.get(col);
    return own ? [{ col, own }] : [];
  });
  const latest = filled.at(-1);
  if (!latest || filled.length < 2) return [];
  const { col } = latest;
  const parts = filled.map((part) => part.col);
  const rows = Array.from({ length: count }, (_, row) => filled.flatMap(({ own }) => own[row] ?? []));
  const sums = rows.map((own) => (own.length === parts.length ? sumOf(own) : undefined));
  const last = rows.map((own) => own.at(-1));
  const cumulative = growsAlways(rows);
  const gaps = rows.some((own, row) => own.length > 0 && latest.own[row] === undefined);
  return [
    ...(cumulative ? [] : [{ how: "jumlah" as const, col, parts, figures: sums }]),
    ...(gaps ? [{ how: "terakhir" as const, col, parts, figures: last }] : []),
  ];
}

/** Amounts that grow from part to part in every row are counted up to each: their sum says nothing. */
function growsAlways(rows: readonly (readonly Figure[])[]): boolean {
  const filled = rows.filter((own) => own.length > 2);
  const grows = (own: readonly Figure[]) =>
    own.every(({ value }, i) => value >= (own[i - 1]?.value ?? -Infinity));
  const strictly = filled.filter(
    ([first, ...rest]) => first && rest.some(({ value }) => value > first.value),
  );
  return filled.length >= 2 && filled.every(grows) && strictly.length * 2 > filled.length;
}

function sumOf(figures: readonly Figure[]): Figure {
  const decimals = Math.max(...figures.map((figure) => figure.decimals));
  const value = figures.reduce((sum, figure) => sum + figure.value, 0);
  return { value: withoutNoise(value, "stored"), decimals, percent: figures[0]?.percent === true };
}
