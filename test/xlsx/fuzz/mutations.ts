import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 up to a limit, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

type Random = ReturnType<typeof randomFrom>;

/** What attributes are set to. */
const ODD_VALUES = [
  "", "0", "-1", "1e999", "NaN", "99999999999", "2147483648", "1048577", "XFE1", "A0", "A1:A", "A1:XFD1048576", "$A$1",
  "true", "rId99", "../../x.xml", "%00", "&#0;", "&amp;", "s", "shared", "array", "dataTable", "#REF!", "_x0000_",
]; // prettier-ignore

const ODD_TEXTS = ["", "<", "&", "<!--", "<![CDATA[", "<?x?>", "\u0000", "]]>", "<c/>", "<row/>", "<x:row r='1'/>", "\ufeff", "</a>"]; // prettier-ignore

/** A workbook with one thing wrong with it: in the bytes of its zip file, or in the text of one of its parts. */
export function mutated(file: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  return random(3) === 0 ? mutatedBytes(file, random) : mutatedPart(file, random);
}

function mutatedBytes(file: Uint8Array, random: Random): Uint8Array {
  const bytes = file.slice();
  const at =
    random(2) === 0 ? random(bytes.length) : bytes.length - 1 - random(Math.min(bytes.length, 2_000));
  const length = 1 + random(8);
  switch (random(5)) {
    case 0:
      for (let i = 0; i < length; i++) bytes[(at + i) % bytes.length] = random(256);
      return bytes;
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3:
      return joined(
        bytes.subarray(0, at),
        Uint8Array.from({ length }, () => random(256)),
        bytes.subarray(at),
      );
    default:
      return bytes.fill(random(2) * 255, at, at + length);
  }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function mutatedPart(file: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/i.test(name));
  const name = names[random(names.length)]!;
  if (random(12) === 0) delete parts[name];
  else parts[name] = strToU8(mutatedText(strFromU8(parts[name]!), random));
  return zipSync(parts, { level: 1 });
}

function mutatedText(text: string, random: Random): string {
  const [tags, values] = [[...text.matchAll(/<[^>]*>/g)], [...text.matchAll(/="([^"]*)"/g)]];
  const tag = tags[random(Math.max(1, tags.length))];
  const value = values[random(Math.max(1, values.length))];
  const at = random(text.length + 1);
  switch (random(8)) {
    case 0:
      return tag ? text.slice(0, tag.index) + text.slice(tag.index + tag[0].length) : "";
    case 1:
      return tag ? text.slice(0, tag.index) + tag[0] + text.slice(tag.index) : "";
    case 2:
    case 3:
      return value ? replaced(text, value, `="${ODD_VALUES[random(ODD_VALUES.length)]}"`) : "";
    case 4:
      return text.slice(0, at) + ODD_TEXTS[random(ODD_TEXTS.length)] + text.slice(at);
    case 5:
      return text.slice(0, at);
    case 6:
      return value ? replaced(text, value, "") : "";
    default:
      return withoutElement(text, tag, random);
  }
}

function replaced(text: string, { index, 0: old }: RegExpMatchArray, by: string): string {
  return text.slice(0, index!) + by + text.slice(index! + old.length);
}

/** Takes an element out, or puts it in twice. */
function withoutElement(text: string, tag: RegExpMatchArray | undefined, random: Random): string {
  const name = /^<([\w:]+)/.exec(tag?.[0] ?? "")?.[1];
  if (name === undefined) return text.slice(random(text.length));
  const start = tag!.index!;
  const close = `</${name}>`;
  const end = tag![0].endsWith("/>") ? start + tag![0].length : text.indexOf(close, start) + close.length;
  const element = text.slice(start, end);
  return text.slice(0, start) + (random(2) === 0 ? "" : element + element) + text.slice(end);
}
