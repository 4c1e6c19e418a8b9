/**
 * Whether a printed number says the same as the expected one at the precision that is printed: half-up, half-even and
 * truncation all count.
 *
 * @param decimals decimals that are printed; further decimals of `printed` are hidden by its format
 * @example agrees(99, 0, 99.58) // true
 * @example agrees(83, 0, 90.45) // false
 */
export function agrees(printed: number, decimals: number, expected: number): boolean {
  if (!Number.isFinite(printed) || !Number.isFinite(expected)) return false;
  if (Math.abs(printed - expected) <= NOISE * Math.max(1, Math.abs(printed), Math.abs(expected))) return true;
  const places = Math.min(MOST_DECIMALS, Math.max(0, Math.trunc(decimals)));
  const shown = halfUp(printed, places);
  return [halfUp, halfEven, truncated].some((round) => round(expected, places) === shown);
}

const NOISE = 1e-12;
const MOST_DECIMALS = 12;
const DIGITS = 15;

/** A value moved so that its last printed decimal is its last whole digit, and where it lies between two of them. */
function split(value: number, decimals: number): { sign: number; whole: number; rest: number } {
  const [digits, exponent = "0"] = Math.abs(value).toPrecision(DIGITS).split("e") as [string, string?];
  const moved = Number(`${digits}e${Number(exponent) + decimals}`);
  const near = Math.round(moved);
  if (Math.abs(moved - near) <= NOISE * Math.max(1, moved))
    return { sign: Math.sign(value), whole: near, rest: 0 };
  const whole = Math.floor(moved);
  return { sign: Math.sign(value), whole, rest: Number((moved - whole).toFixed(9)) };
}

function signed(sign: number, whole: number): number {
  return whole === 0 ? 0 : sign * whole;
}

function halfUp(value: number, decimals: number): number {
  const { sign, whole, rest } = split(value, decimals);
  return signed(sign, rest >= 0.5 ? whole + 1 : whole);
}

function halfEven(value: number, decimals: number): number {
  const { sign, whole, rest } = split(value, decimals);
  if (rest === 0.5) return signed(sign, whole % 2 === 0 ? whole : whole + 1);
  return signed(sign, rest > 0.5 ? whole + 1 : whole);
}

function truncated(value: number, decimals: number): number {
  const { sign, whole } = split(value, decimals);
  return signed(sign, whole);
}
