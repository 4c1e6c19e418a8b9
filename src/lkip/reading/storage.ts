/** How a cell stores a percentage: as a fraction (0.95) or as the plain number (95). Other numbers are plain. */
export type Storage = "pecahan" | "angka";

/** Bare numbers of a column of percentages up to this are fractions: 0.95 is 95 percent. */
export const LARGEST_FRACTION = 1.5;
