const LEVEL =
  /^\W*(sasaran strategis\s*\d*|sasaran\s+\d+|sub\.?\s*-?\s*kegiatan|kegiatan|program|indikator kinerja)\s*:?\s*(?=.*[\p{L}\p{N}])/su;
const NUMBERING = /^\W*(\d+([.)\s]+\d+)*[.)]|\d+(\.\d+)+|[ivx]+[.)]|[a-z][.)])\s+/;

/**
 * A name without case, punctuation, numbering and level prefix: what two tables have in common when they mean one thing.
 *
 * @example normalizeName("1. Program Penunjang Urusan") // "penunjang urusan"
 * @example normalizeName("Program …") // "program": a template's name that is still to be written
 */
export function normalizeName(text: string): string {
  let name = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(NUMBERING, "").replace(LEVEL, "").trim();
  }
  return name.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
