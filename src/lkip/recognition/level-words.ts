import { spelling } from "../matching/spelling";

/**
 * What a row of Tabel 3.6 or 3.8 stands for. `urusan` stands above the programs, `rincian` (belanja) below the sub
 * kegiatan; `lain` is a row whose level nothing shows.
 */
export type Level =
  "urusan" | "program" | "kegiatan" | "sub" | "rincian" | "input" | "output" | "outcome" | "jumlah" | "lain";

const WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^\W*s[ub]{1,3}\.?\s*-?\s*(kegiatan|keg)\b/i, "sub"],
  [/^\W*(kegiatan|keg\.?)\b/i, "kegiatan"],
  [/^\W*program\b/i, "program"],
  [/^\W*(bidang\s+)?(urusan|unsur)\b/i, "urusan"],
  [/^\W*(input|masukan)\b/i, "input"],
  [/^\W*(output|keluaran)\b/i, "output"],
  [/^\W*(outcome|hasil)\b/i, "outcome"],
];
/** "Jumlah", "TOTAL", also spaced as "J U M L A H". */
const SUM = /^\W*(grand\s+|sub\s*-?\s*)?(j\s*u\s*m\s*l\s*a\s*h|t\s*o\s*t\s*a\s*l)\b/i;
const SUM_ONLY =
  /^(\W+(seluruh|keseluruhan|total|anggaran|pagu|belanja|realisasi|program|kegiatan|dan|semua|umum|daerah|perangkat|\d+|[ivx]+))*\W*$/i;
/** A number before a word of level without a sign behind it: "A Program", "1 Kegiatan". */
const BARE_NUMBER = /^\W*(\d{1,2}|[ivx]{1,5}|[a-z])\s+(?=(program|(sub\s*-?\s*)?kegiatan)\s+\p{L})/iu;
/** A number or code before the words: "1.", "1.06.04 -", "a.", "IV)". */
const NUMBER = /^\W*((\d+|X)([.\s](\d+|X+))+\.?|(\d+|[ivx]+|[a-z])[.)])\s*[-–:]?\s*(?=\p{L}{2})/iu;

/** What the amounts of a table count: rupiah (Tabel 3.8), or each row what its satuan says (Tabel 3.6). */
export type Counting = "rupiah" | "satuan";

/**
 * The level that a row's own words name; a number before them and a typing error in them do not hide it.
 *
 * @param counting in a table of rupiah every row that starts with "Jumlah" or "Total" adds up
 * @example levelOfPrefix("2. SUB KGIATAN Penyediaan Gaji", "rupiah") // "sub"
 */
export function levelOfPrefix(text: string, counting: Counting): Level | undefined {
  const words = withoutNumber(text).replace(BARE_NUMBER, "");
  const level = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  if (level) return level;
  const sum = SUM.exec(words);
  if (sum && (counting === "rupiah" || SUM_ONLY.test(words.slice(sum[0].length)))) return "jumlah";
  return misspelt(words);
}

/** Whether a total's words name nothing that it adds: "JUMLAH", "Total Belanja", and not "Sub Jumlah", "Jumlah Program A". */
export function isBareTotal(text: string): boolean {
  const words = withoutNumber(text);
  const sum = SUM.exec(words);
  return sum !== null && !/^\W*sub/i.test(words) && SUM_ONLY.test(words.slice(sum[0].length));
}

/** What a total names: "Jumlah Program A" without its "Jumlah". */
export function withoutTotal(text: string): string {
  return withoutNumber(text).replace(SUM, "").trim();
}

/** A name without the number or code that it starts with. */
function withoutNumber(text: string): string {
  return text.replace(NUMBER, "");
}

const CORRECT = ["program", "kegiatan"] as const;
/** Least likeness of a mistyped word: one letter of eight. */
const LIKE = 0.85;

function misspelt(text: string): Level | undefined {
  const [, sub, word] = /^\W*(sub\.?\s*-?\s*)?(\p{L}{6,9})(?![\p{L}])/iu.exec(text) ?? [];
  if (word === undefined) return undefined;
  const meant = CORRECT.find((correct) => spelling(word.toLowerCase(), correct) >= LIKE);
  if (meant === undefined || (sub && meant === "program")) return undefined;
  return sub ? "sub" : meant;
}
