const LEVEL =
  /^\W*(sasaran strategis\s*\d*|sasaran\s+\d+|sub\.?\s*-?\s*kegiatan|kegiatan|program|indikator kinerja)\s*:?\s*(?=.*[\p{L}\p{N}])/su;
const NUMBERING = /^\W*(\d+([.)\s]+\d+)*[.)]|\d+(\.\d+)+|[ivx]+[.)]|[a-z][.)])\s+/;

/** Blanks that folding changes: two in a row, or another kind than a space. */
const FOLDS = /\s\s|[^\S ]/;
/** What stands in a name beside letters, digits and single blanks: most names have none of it. */
const OTHER = /[^\p{L}\p{N} ]| {2}/u;

/**
 * A name without case, punctuation, numbering and level prefix: what two tables have in common when they mean one thing.
 *
 * @example normalizeName("1. Program Penunjang Urusan") // "penunjang urusan"
 * @example normalizeName("Program …") // "program": a template's name that is still to be written
 */
export function normalizeName(text: string): string {
  const lower = text.toLowerCase();
  let name = (FOLDS.test(lower) ? lower.replace(/\s+/g, " ") : lower).trim();
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(NUMBERING, "").replace(LEVEL, "").trim();
  }
  return OTHER.test(name) ? name.replace(/[^\p{L}\p{N}]+/gu, " ").trim() : name;
}
