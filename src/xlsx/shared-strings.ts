import { unescapeCellText } from "./xml/escape";
import { localName, xmlParser } from "./xml/parser";

/**
 * The shared strings of a workbook: the runs of rich text joined, the phonetic ones (`rPh`) left out.
 *
 * @param text the part; undefined where the workbook has none
 */
export function readSharedStrings(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
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
