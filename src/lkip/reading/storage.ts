/** How a cell stores a percentage: as a fraction (0.95) or as the plain number (95). Other numbers are plain. */
export type Storage = "pecahan" | "angka";
