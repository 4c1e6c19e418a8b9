/** What a row of Tabel 3.6 or 3.8 stands for. `lain` is a row whose level nothing shows. */
export type Level = "program" | "kegiatan" | "sub" | "input" | "output" | "outcome" | "jumlah" | "lain";

/** What a row shows of its level. */
export interface LevelSigns {
  readonly text: string;
  /** The cell of its number or code. */
  readonly no: string;
  readonly bold: boolean;
  /** Indent steps, leading blanks or the column in which the name stands. */
  readonly indent: number;
  readonly hasAmount: boolean;
}

const PREFIXES: readonly (readonly [RegExp, Level])[] = [
  [/^\W*sub\.?\s*-?\s*(kegiatan|keg)\b/i, "sub"],
  [/^\W*(kegiatan|keg\.?)\b/i, "kegiatan"],
  [/^\W*program\b/i, "program"],
  [/^\W*(input|masukan)\b/i, "input"],
  [/^\W*(output|keluaran)\b/i, "output"],
  [/^\W*(outcome|hasil)\b/i, "outcome"],
  [
    /^\W*(grand\s+|sub\s+)?(jumlah|total)(\s+(seluruh|keseluruhan|total|anggaran|pagu|belanja|realisasi|program|kegiatan|dan|semua|umum|daerah|perangkat|\d+|[ivx]+))*\s*[:.]?$/i,
    "jumlah",
  ],
];

/** The level that a row's own words name. */
export function levelOfPrefix(text: string): Level | undefined {
  return PREFIXES.find(([pattern]) => pattern.test(text))?.[1];
}

const ORDER: readonly Level[] = ["program", "kegiatan", "sub"];

/**
 * The level of every row: by the words that it starts with, else by its number, its indent, or bold type.
 * Rows that show nothing are `lain` and take part in no sum.
 */
export function levelsOf(rows: readonly LevelSigns[]): Level[] {
  const prefixed = rows.map((row) => levelOfPrefix(row.no !== "" && row.text === "" ? row.no : row.text));
  const bare = rows.map((row, i) => prefixed[i] === undefined && row.hasAmount);
  if (!bare.includes(true)) return prefixed.map((level) => level ?? "lain");
  const named = prefixed.some((level) => level !== undefined && ORDER.includes(level));
  const byCode = levelsBySign(
    rows.map((row) => codeStyle(row)),
    prefixed,
    bare,
    named,
  );
  const signs = [
    byCode,
    levelsBySign(
      rows.map((row) => String(row.indent).padStart(4, "0")),
      prefixed,
      bare,
      named,
    ),
    named
      ? undefined
      : levelsBySign(
          rows.map((row) => (row.bold ? "0" : "1")),
          prefixed,
          bare,
          named,
        ),
  ];
  const best = signs.find((levels) => levels !== undefined);
  return prefixed.map((level, i) => level ?? best?.get(i) ?? fallback(rows, prefixed, i, named));
}

/** In a table without any sign of levels every row is a program; among named rows, one above a kegiatan is one. */
function fallback(
  rows: readonly LevelSigns[],
  prefixed: readonly (Level | undefined)[],
  i: number,
  named: boolean,
): Level {
  if (!named) return rows[i]!.hasAmount ? "program" : "lain";
  const next = prefixed.slice(i + 1, i + 3).find((level) => level !== undefined);
  return next === "kegiatan" && rows[i]!.hasAmount ? "program" : "lain";
}

/** Levels from one sign: its values in order stand for the levels; undefined where it does not tell rows apart. */
function levelsBySign(
  signs: readonly (string | undefined)[],
  prefixed: readonly (Level | undefined)[],
  bare: readonly boolean[],
  named: boolean,
): Map<number, Level> | undefined {
  const known = new Map<string, Level>();
  signs.forEach((sign, i) => {
    const level = prefixed[i];
    if (sign !== undefined && level !== undefined && ORDER.includes(level)) known.set(sign, level);
  });
  const result = new Map<number, Level>();
  if (named) {
    if (new Set(known.values()).size < 2) return undefined;
    signs.forEach((sign, i) => {
      const level = sign === undefined ? undefined : known.get(sign);
      if (bare[i] && level) result.set(i, level);
    });
    return result.size > 0 ? result : undefined;
  }
  const distinct = [...new Set(signs.filter((sign, i) => bare[i] && sign !== undefined))] as string[];
  if (distinct.length < 2 || distinct.length > ORDER.length) return undefined;
  if (distinct.every((sign) => /^\d/.test(sign))) distinct.sort();
  signs.forEach((sign, i) => {
    if (bare[i] && sign !== undefined) result.set(i, ORDER[distinct.indexOf(sign)]!);
  });
  return result;
}

/** The style of a row's number: "03" for a code of three parts, "roman", "upper", "lower". */
function codeStyle(row: LevelSigns): string | undefined {
  const code = row.no !== "" ? row.no : (/^([\divxa-z]+([.)][\d]+)*)[.)]\s/i.exec(row.text)?.[1] ?? "");
  const bare = code
    .trim()
    .replace(/[.)]+$/, "")
    .replace(/^\(/, "");
  if (bare === "") return undefined;
  if (/^\d+([.\s-]+\d+)*$/.test(bare)) return String(bare.split(/[.\s-]+/).length).padStart(2, "0");
  if (/^[IVX]+$/.test(bare)) return "roman";
  if (/^[A-Z]$/.test(bare)) return "upper";
  if (/^[a-z]$/.test(bare)) return "lower";
  return undefined;
}
