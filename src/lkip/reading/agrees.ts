import { movePoint } from "../../language/rounding";

/**
 * Whether a printed number says the same as the expected one at the precision that is printed: half-up, half-even and
 * truncation all count. (Half-even always gives what one of the other two gives.)
 *
 * @param decimals decimals that are printed, below 0 for tens and more; further decimals of `printed` are hidden by its
 * format
 * @example agrees(99, 0, 99.58) // true
 * @example agrees(83, 0, 90.45) // false
 * @example agrees(2.5e9, -8, 2489123000) // true: "2,5 miliar"
 */
export function agrees(printed: number, decimals: number, expected: number): boolean {
  if (!Number.isFinite(printed) || !Number.isFinite(expected)) return false;
  const places = Math.max(-MOST_PLACES, Math.min(MOST_PLACES, Math.trunc(decimals)));
  const shown = split(printed, places);
  const exact = split(expected, places);
  const digits = halfUp(shown);
  if (digits !== 0 && shown.sign !== exact.sign) return false;
  return digits === exact.whole || digits === halfUp(exact);
}

const MOST_PLACES = 12;
const NOISE = 1e-9;
const RELATIVE_NOISE = 1e-15;

/** A size, moved so that its last printed digit is its last whole one, and where it lies between two of them. */
interface Split {
  readonly sign: number;
  readonly whole: number;
  readonly rest: number;
}

function split(value: number, places: number): Split {
  const size = Math.abs(value);
  const sign = value < 0 ? -1 : 1;
  if (places >= 0 && Number.isInteger(size) && size * 10 ** places <= Number.MAX_SAFE_INTEGER)
    return { sign, whole: size * 10 ** places, rest: 0 };
  const moved = movePoint(size, places);
  const near = Math.round(moved);
  if (Math.abs(moved - near) <= Math.max(NOISE, RELATIVE_NOISE * moved))
    return { sign, whole: near, rest: 0 };
  const whole = Math.floor(moved);
  return { sign, whole, rest: moved - whole };
}

function halfUp({ whole, rest }: Split): number {
  return rest >= 0.5 - NOISE ? whole + 1 : whole;
}
