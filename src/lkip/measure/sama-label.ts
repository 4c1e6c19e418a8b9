/**
 * Whether a printed word says the same as the expected one: case, spacing, punctuation and the usual misspellings
 * ("Tidak Effisien", "Efisiensi") do not count.
 *
 * @example labelSama("TIDAK EFFISIEN", "Tidak Efisien") // true
 */
export function labelSama(printed: string, expected: string): boolean {
  return printed === expected || key(printed) === key(expected);
}

const CLOSED_WORDS = /\b(tidak|tdk|tak|kurang|cukup|sangat|belum)(?=\p{L})/gu;

function key(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}√✓✔☑✅]+/gu, " ")
    .trim()
    .replace(/ef+[ie][sc]+[ie]+n(?:si|s|t|cy)?\b/gu, "efisien");
  return plain
    .replace(CLOSED_WORDS, "$1 ")
    .replace(/\b(tdk|tak)\b/gu, "tidak")
    .replace(/\s+/g, " ");
}
