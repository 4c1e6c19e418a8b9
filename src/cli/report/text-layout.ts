/** Widest line of a report, in characters: it fits a terminal of 100 columns. */
export const WIDTH = 100;

/**
 * A sentence broken into lines of at most `width` characters, at blanks only; a longer word is cut in the middle.
 *
 * @example wrap("satu dua tiga", 8) // ["satu dua", "tiga"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const whole of text.split(/\s+/)) {
    const word = cut(whole, width);
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
  return cut(text.replace(/\s+/g, " ").trim(), length);
}

/** A text cut in the middle to a length, its blanks as they are; no half of a pair of characters is left. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 2);
  return `${text.slice(0, length - 1 - tail)}…${text.slice(text.length - tail)}`.replace(/\p{Cs}/gu, "");
}

/** The width that a column of texts needs, `most` at most. */
export function columnWidth(texts: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
}
