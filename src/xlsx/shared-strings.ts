import { XlsxError } from "./errors";
import { decodeEntities, unescapeCellText } from "./xml/escape";
import { DEEPEST, localName, xmlParser } from "./xml/parser";
import { words } from "./words";

/** Most shared strings: as many as a workbook may have cells with something in them. */
const MOST_STRINGS = 1_000_000;
/** Most elements that they may have together: several pieces of rich text each. */
const MOST_ELEMENTS = 4_000_000;

/**
 * The shared strings of a workbook: the runs of rich text joined, the phonetic ones (`rPh`) left out.
 *
 * @param text the part; undefined where the workbook has none
 * @throws {XlsxError} "terlaluBesar" and named, where they are more than a memory should hold
 */
export function readSharedStrings(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  return plainStrings(text) ?? parseStrings(text);
}

const HEAD = /^(?:<\?xml[^>]*\?>)?\s*<sst(?:\s[^<>]*)?>/;
const ITEM = /\s*<si><t(?: xml:space="preserve")?>([^<]*)<\/t><\/si>/y;
const TAIL = /^\s*<\/sst>\s*$/;

/** The strings of a part that holds nothing but plain texts, as most do; undefined where it holds more. */
function plainStrings(text: string): string[] | undefined {
  const strings: string[] = [];
  let at = HEAD.exec(text)?.[0].length;
  if (at === undefined) return undefined;
  for (;;) {
    ITEM.lastIndex = at;
    const written = ITEM.exec(text)?.[1];
    if (written === undefined) return TAIL.test(text.slice(at)) ? strings : undefined;
    const own = decodeEntities(written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written);
    if (own === undefined) return undefined;
    if (strings.push(unescapeCellText(own)) > MOST_STRINGS) throw tooMany();
    at = ITEM.lastIndex;
  }
}

function parseStrings(text: string): string[] {
  const strings: string[] = [];
  const parser = xmlParser("tanpa-tempat");
  let own = "";
  let isText = false;
  let phonetic = false;
  let elements = 0;
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) throw tooMany();
    const name = localName(tag.name);
    if (name === "si") own = "";
    else if (name === "rPh") phonetic = true;
    isText = name === "t" && !phonetic;
  });
  const addText = (text: string) => {
    if (isText) own += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    depth--;
    const name = localName(tag.name);
    isText = false;
    if (name === "rPh") phonetic = false;
    else if (name === "si" && strings.push(unescapeCellText(own)) > MOST_STRINGS) throw tooMany();
  });
  parser.write(text).close();
  return strings;
}

function tooMany(): XlsxError {
  return new XlsxError("terlaluBesar", words.teksTerlaluBanyak);
}
