/** How a cell stores a percentage: as a fraction (0.95) or as the plain number (95). Other numbers are plain. */
export type Storage = "pecahan" | "angka";

const LARGEST_FRACTION = 1.5;

/**
 * How percentages are stored of which this is the largest bare number.
 *
 * @example storageUpTo(0.95) // "pecahan"
 * @example storageUpTo(95) // "angka"
 */
export function storageUpTo(largest: number): Storage {
  return largest > 0 && largest <= LARGEST_FRACTION ? "pecahan" : "angka";
}
