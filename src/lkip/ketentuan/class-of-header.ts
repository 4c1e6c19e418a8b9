import type { PredikatClass, PredikatScale } from "./predikat-scale";

/** Words around a class in a printed header that name no class themselves. */
const AROUND =
  /\b(predikat|kategori|kriteria|kelas|nilai|skor|interval|sd|s d|sampai dengan|sampai|dan|lebih dari|kurang dari|di atas|diatas|di bawah|dibawah|persen)\b/g;

/**
 * The class that a printed column header names: by name, code or alias, in any case and punctuation, its range beside
 * it or not. Only a header that says nothing else names a class.
 *
 * @example classOfHeader("AA (Sangat Memuaskan)", SKALA_AKIP)?.code // "AA"
 * @example classOfHeader("> 90 - 100 Sangat Memuaskan", SKALA_AKIP)?.code // "AA"
 */
export function classOfHeader(text: string, scale: PredikatScale): PredikatClass | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const whole = words(text);
  return byKey(whole, scale) ?? byKey(withoutRange(text), scale);
}

function byKey(key: string, scale: PredikatScale): PredikatClass | undefined {
  if (key === "") return undefined;
  let classes = known.get(scale);
  if (!classes) known.set(scale, (classes = classesByKey(scale)));
  return classes.get(key);
}

/** The classes of each scale by every way to print them: a header is looked up for each row of a sheet. */
const known = new WeakMap<PredikatScale, ReadonlyMap<string, PredikatClass>>();

function classesByKey({ classes }: PredikatScale): Map<string, PredikatClass> {
  const byKey = new Map<string, PredikatClass>();
  for (const kelas of classes) for (const key of keysOf(kelas)) if (!byKey.has(key)) byKey.set(key, kelas);
  return byKey;
}

/** Every way to print a class: each of its words alone, and its code before or after another. */
function keysOf(kelas: PredikatClass): string[] {
  const code = words(kelas.code);
  const names = [kelas.name, ...kelas.aliases].map(words);
  return [code, ...names, ...names.flatMap((name) => [`${code} ${name}`, `${name} ${code}`])];
}

function withoutRange(text: string): string {
  const spaced = words(text.replace(/\d+(?:[.,]\d+)?\s*%?/g, " "));
  return spaced.replace(AROUND, " ").replace(/\s+/g, " ").trim();
}

function words(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
