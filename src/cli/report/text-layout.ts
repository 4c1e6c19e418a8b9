/** Widest line of a report, in characters: it fits a terminal of 100 columns. */
export const WIDTH = 100;

/**
 * A sentence broken into lines of at most `width` characters, at blanks only; a longer word stands on its own line.
 *
 * @example wrap("satu dua tiga", 8) // ["satu dua", "tiga"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/**
 * A name cut in the middle to a length, so that its beginning and its end can be told.
 *
 * @example shorten("Penyediaan Gaji dan Tunjangan ASN", 15) // "Penyedi…gan ASN"
 */
export function shorten(text: string, length: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= length) return plain;
  const tail = Math.floor((length - 1) / 2);
  return `${plain.slice(0, length - 1 - tail)}…${plain.slice(plain.length - tail)}`;
}

/** The width that a column of texts needs, `most` at most. */
export function columnWidth(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
}
