/** Blanks of every width, and characters that show nothing. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/**
 * A cell's text without what a reader doesn't see: leading apostrophe, invisible characters, blanks of other widths;
 * every minus is a hyphen.
 *
 * @example plainText("'−33,33\u00a0%") // "-33,33 %"
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(BLANKS, " ")
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/gu, "-")
    .replace(/\uff05/gu, "%")
    .trim()
    .replace(/^['\u2018\u2019]\s*/u, "");
}
