const NUMBERED = "(tw|triwulan|trw|tri wulan|semester|smt|caturwulan|kuartal|q)\\b\\.?[ -]*([ivx]+|\\d)\\b";
const MONTHS =
  "(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agt|agu|sep|okt|nov|des)";
const PERIOD = new RegExp(`\\b${NUMBERED}|\\b${MONTHS}\\b|(?<=^|\\s)[ivx]{1,4}(?=$|\\s)`);
const ALONE = new RegExp(`^\\W*(s/?d\\.? )?(${NUMBERED}|${MONTHS}|[ivx]{1,4})\\W*$`);

/** Whether a header names a part of the year: "Realisasi TW II". */
export function namesPeriod(text: string): boolean {
  return PERIOD.test(text.toLowerCase());
}

/** Whether a header is nothing but a part of the year: "TW II", "III". */
export function isPeriod(text: string): boolean {
  return ALONE.test(text.toLowerCase());
}

/** A header without the part of the year that it names. */
export function withoutPeriod(text: string): string {
  return text.toLowerCase().replace(PERIOD, "").replace(/\s+/g, " ").trim();
}
