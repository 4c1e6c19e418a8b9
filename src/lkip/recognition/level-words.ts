/**
 * What a row of Tabel 3.6 or 3.8 stands for. `urusan` stands above the programs, `rincian` (belanja) below the sub
 * kegiatan; `lain` is a row whose level nothing shows.
 */
export type Level =
  "urusan" | "program" | "kegiatan" | "sub" | "rincian" | "input" | "output" | "outcome" | "jumlah" | "lain";

const PREFIXES: readonly (readonly [RegExp, Level])[] = [
  [/^\W*sub\.?\s*-?\s*(kegiatan|keg)\b/i, "sub"],
  [/^\W*(kegiatan|keg\.?)\b/i, "kegiatan"],
  [/^\W*program\b/i, "program"],
  [/^\W*(bidang\s+)?urusan\b/i, "urusan"],
  [/^\W*(input|masukan)\b/i, "input"],
  [/^\W*(output|keluaran)\b/i, "output"],
  [/^\W*(outcome|hasil)\b/i, "outcome"],
  [
    /^\W*(grand\s+|sub\s+)?(jumlah|total)(\s+(seluruh|keseluruhan|total|anggaran|pagu|belanja|realisasi|program|kegiatan|dan|semua|umum|daerah|perangkat|\d+|[ivx]+))*\s*[:.]?$/i,
    "jumlah",
  ],
];
const TOTAL = /^\W*(grand\s+|sub\s+)?(jumlah|total)\b/i;

/**
 * The level that a row's own words name.
 *
 * @param money in a table of money every row that starts with "Jumlah" or "Total" adds up
 */
export function levelOfPrefix(text: string, money: boolean): Level | undefined {
  const level = PREFIXES.find(([pattern]) => pattern.test(text))?.[1];
  return level ?? (money && TOTAL.test(text) ? "jumlah" : undefined);
}
