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
