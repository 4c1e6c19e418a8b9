/** Digits that a number keeps, and the size from which a whole number has more of them. */
const KEPT = { stored: { digits: 15, whole: 1e15 }, computed: { digits: 12, whole: 1e12 } } as const;

/**
 * A number without the noise of binary fractions: the one place where its digits are cut.
 *
 * @param kept `stored`: the 15 digits that a workbook holds, for what is read, added or moved by powers of ten; `computed`: the
 * 12 that a quotient, a difference or a mean is good for
 * @example withoutNoise(0.1 + 0.2, "stored") // 0.3
 * @example withoutNoise((19 / 20) * 100, "computed") // 95
 */
export function withoutNoise(value: number, kept: keyof typeof KEPT): number {
  const { digits, whole } = KEPT[kept];
  return Number.isInteger(value) && Math.abs(value) < whole ? value : Number(value.toPrecision(digits));
}

/**
 * A percentage or a difference as it is compared with a bound: to nine decimals, as ROUND(…,9) does in the formulas that are
 * written.
 *
 * @example toNineDecimals(8.2 - 3.2) // 5
 */
export function toNineDecimals(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(9));
}

/**
 * A number multiplied by a power of ten, without the noise that multiplying brings.
 *
 * @example movePoint(1.005, 2) // 100.5, where 1.005 * 100 is 100.49999999999999
 */
export function movePoint(value: number, places: number): number {
  const text = Number.isInteger(value) ? String(value) : value.toPrecision(KEPT.stored.digits);
  const [digits, exponent = "0"] = text.split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/**
 * A number of 0 or more, rounded half up.
 *
 * @example roundHalfUp(90.455, 2) // 90.46
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (Number.isInteger(value) || value >= KEPT.stored.whole) return value;
  return movePoint(Math.round(movePoint(value, decimals)), -decimals);
}
