import { parseNumber } from "./number-text";

/** Words that spell a number: whoever wrote them meant a value. */
const NUMBER_WORD =
  /\b(nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seratus|ratus|seribu|ribu|juta|miliar|milyar|setengah|separuh|koma|persen)\b/i;

/**
 * Whether a text that reads as no value is words of the office ("TUNTAS PARIPURNA", "Sesuai jadwal") and no value gone
 * wrong: no digit in it, and no number spelt out.
 *
 * @example isKata("Tercapai penuh") // true
 * @example isKata("sembilan puluh") // false
 */
export function isKata(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/\p{N}/u.test(text) && !NUMBER_WORD.test(text);
}

const RANGE =
  /^[<>≥≤]?\s*(\d[\d.,]*)\s*%?\s*(±|\+\/-|[-–—]|s\.?\s?\/?d\.?|sampai( dengan)?|hingga)\s*(\d[\d.,]*)\b/i;
const AROUND = /^(±|\+\/-)$/;

/**
 * Whether a text is a range that an office promises ("5,1-5,5", "3 ± 1"): no fault of writing, though no capaian follows.
 *
 * @example isRentang("70 – 80 %") // true
 * @example isRentang("75% 80%") // false
 */
export function isRentang(text: string): boolean {
  const [, low = "", between = "", , high = ""] = RANGE.exec(text.trim()) ?? [];
  if (low === "") return false;
  const [from, to] = [low, high].map((number) => parseNumber(number)?.value);
  return AROUND.test(between) || (from !== undefined && to !== undefined && to > from);
}
