/**
 * What two names of one part have in common: case does not count, nor whether a sign is written with percent signs. Programs
 * differ in whether they write a name so in the zip file, in the link that leads to it, in both or in neither.
 *
 * @example partKey("xl/worksheets/Lembar%201.xml") // "xl/worksheets/lembar 1.xml"
 */
export function partKey(name: string): string {
  return name.replace(ESCAPED, decoded).toLowerCase();
}

/** Escaped signs, the percent sign itself aside: a key's key is that key. */
const ESCAPED = /(?:%(?!25)[0-9A-Fa-f]{2})+/g;

function decoded(codes: string): string {
  const bytes = Uint8Array.from(codes.split("%").slice(1), (code) => parseInt(code, 16));
  return new TextDecoder().decode(bytes);
}
