/** Digits that a number has at least for a slip in it to be told from another number. */
const LEAST_DIGITS = 4;

/**
 * What slip of the finger makes one number of another; undefined where none does.
 *
 * @example slipBetween(32500000, 35200000) // "dua angka bertukar tempat"
 */
export function slipBetween(from: number, to: number): string | undefined {
  const [a, b] = [String(Math.round(from)), String(Math.round(to))];
  if (a === b || (a.length < LEAST_DIGITS && b.length < LEAST_DIGITS)) return undefined;
  if (a.length === b.length) {
    const different = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
    const [i, j] = different;
    if (different.length === 1) return "satu angka berbeda";
    if (different.length === 2 && i !== undefined && j === i + 1 && a[i] === b[j] && a[j] === b[i])
      return "dua angka bertukar tempat";
  }
  if (a.length === b.length + 1 && isWithoutOne(a, b)) return "satu angka terlalu banyak";
  if (b.length === a.length + 1 && isWithoutOne(b, a)) return "satu angka hilang";
  return undefined;
}

/** Every number that is one slip away: two neighbours swapped, a digit dropped, a digit too many. */
export function slipsOf(value: number): readonly number[] {
  const digits = String(Math.round(value));
  const numbers = new Set<number>();
  for (let i = 0; i < digits.length; i++) {
    const next = digits[i + 1];
    if (next !== undefined) numbers.add(Number(digits.slice(0, i) + next + digits[i] + digits.slice(i + 2)));
    numbers.add(Number(digits.slice(0, i) + digits.slice(i + 1)));
  }
  for (let i = 0; i <= digits.length; i++)
    for (let digit = 0; digit < 10; digit++)
      numbers.add(Number(digits.slice(0, i) + digit + digits.slice(i)));
  numbers.delete(value);
  return [...numbers];
}

function isWithoutOne(longer: string, shorter: string): boolean {
  let i = 0;
  while (i < shorter.length && longer[i] === shorter[i]) i++;
  return longer.slice(i + 1) === shorter.slice(i);
}
