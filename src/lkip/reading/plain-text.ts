/** Blanks of every width, and characters that show nothing. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/gu;
/** Full-width forms of ASCII, and how far they stand from it. */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const WIDTH = 0xfee0;

/**
 * A cell's text without what a reader doesn't see: leading apostrophe, invisible characters, blanks and characters of
 * other widths; every minus is a hyphen.
 *
 * @example plainText("'−33,33\u00a0%") // "-33,33 %"
 */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - WIDTH))
    .replace(BLANKS, " ")
    .replace(/[\u2010-\u2015\u2212\ufe63]/gu, "-")
    .trim()
    .replace(/^['\u2018\u2019]\s*/u, "");
}
