import { decodeEntities, unescapeCellText } from "./xml/escape";
import { localName, xmlParser } from "./xml/parser";

/**
 * The shared strings of a workbook: the runs of rich text joined, the phonetic ones (`rPh`) left out.
 *
 * @param text the part; undefined where the workbook has none
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
    const item = ITEM.exec(text);
    if (!item) return TAIL.test(text.slice(at)) ? strings : undefined;
    const own = decodeEntities(item[1]!.includes("\r") ? item[1]!.replace(/\r\n?/g, "\n") : item[1]!);
    if (own === undefined) return undefined;
    strings.push(unescapeCellText(own));
    at = ITEM.lastIndex;
  }
}

function parseStrings(text: string): string[] {
  const strings: string[] = [];
  const parser = xmlParser(false);
  let own = "";
  let isText = false;
  let phonetic = false;
  parser.on("opentag", (tag) => {
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
    const name = localName(tag.name);
    isText = false;
    if (name === "rPh") phonetic = false;
    else if (name === "si") strings.push(unescapeCellText(own));
  });
  parser.write(text).close();
  return strings;
}
