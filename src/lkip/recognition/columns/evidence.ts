import type { Figure } from "./figures";

/** How a printed percentage follows from a target and a realisasi; undefined where it does not. */
export type Follows = "tepat" | "terbulat" | "terpotong" | undefined;

const HALF = 0.5000001;
/** A number without a percent sign from here on is no fraction of one, whatever was reached. */
const NO_FRACTION = 20;
const CAPS = [100, 120];

/** How `result` follows from the two: exactly, only with inputs that were printed rounded, or cut off at a bound. */
export function follows(target: Figure, realisasi: Figure, result: Figure): Follows {
  for (const t of unitsOf(target, realisasi)) {
    const found = followsIn(t, realisasi, result);
    if (found) return found;
  }
  return undefined;
}

/** A percent beside a plain number may stand for the same number or for a fraction of it. */
function unitsOf(target: Figure, { percent }: Figure): Figure[] {
  if (target.percent === percent) return [target];
  const factor = target.percent ? 0.01 : 100;
  return [
    target,
    { ...target, value: target.value * factor, decimals: target.decimals + (target.percent ? 2 : 0) },
  ];
}

function followsIn(target: Figure, realisasi: Figure, result: Figure): Follows {
  const [t, r] = [target.value, realisasi.value];
  if (t === 0) return undefined;
  const plain = (r / t) * 100;
  if (prints(result, plain, plain)) return "tepat";
  if (
    t !== r &&
    (prints(result, 200 - plain, 200 - plain) || (r !== 0 && prints(result, (t / r) * 100, (t / r) * 100)))
  )
    return "terbulat";
  const spread = [bounds(target), bounds(realisasi)] as const;
  if (spread[0][0] !== spread[0][1] || spread[1][0] !== spread[1][1]) {
    const all = spread[0].flatMap((a) => (a === 0 ? [] : spread[1].map((b) => (b / a) * 100)));
    if (all.length > 0 && prints(result, Math.min(...all), Math.max(...all))) return "terbulat";
  }
  const cut =
    CAPS.some((cap) => plain > cap + 0.5 && prints(result, cap, cap)) || (plain < 0 && result.value === 0);
  return cut ? "terpotong" : undefined;
}

/** Lowest and highest value that an input printed with decimals may have had. */
function bounds({ value, decimals, percent }: Figure): readonly [number, number] {
  const half = decimals > 0 || percent ? 0.5 * 10 ** -decimals : 0;
  return [value - half, value + half];
}

/** Whether a printed result says some value between two, as points or as a fraction; half up or cut off. */
function prints(result: Figure, low: number, high: number): boolean {
  return scalesOf(result).some(
    ([value, unit]) =>
      (value >= low - unit * HALF && value <= high + unit * HALF) || (value <= high && value > low - unit),
  );
}

function scalesOf({ value, decimals, percent }: Figure): (readonly [value: number, unit: number])[] {
  const points = [value, 10 ** -decimals] as const;
  const size = Math.abs(value);
  if (percent || size >= NO_FRACTION || (decimals === 0 && size > 1)) return [points];
  return [points, [value * 100, Math.min(1, 10 ** (2 - decimals))]];
}

/** What one row that follows is worth: results that many pairs of columns give say little. */
export function weightOf(
  how: Exclude<Follows, undefined>,
  target: Figure,
  realisasi: Figure,
  result: Figure,
): number {
  if (how === "terpotong") return 0.1;
  const percent = !result.percent && Math.abs(result.value) <= 3 ? result.value * 100 : result.value;
  if (percent === 0) return 0.02;
  const base = Math.abs(percent - 100) < 1e-9 || target.value === realisasi.value ? 0.25 : 1;
  return how === "terbulat" ? base * 0.6 : base;
}
