import { SaxesParser } from "saxes";
import { XlsxError } from "../errors";

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** How deep elements may stand in each other: no program writes more than some twenty levels. */
export const DEEPEST = 100_000;

/** @throws {XlsxError} "terlaluBesar" where elements stand in each other so deeply that they fill a memory */
export function holdDepth(depth: number): void {
  if (depth > DEEPEST) throw new XlsxError("terlaluBesar");
}

/**
 * A parser that stops at a DTD and at anything that is no XML; both mean that the file can't be used.
 *
 * @param places whether it keeps count of where it is in the text, which takes time
 */
export function xmlParser(
  places: "dengan-tempat" | "tanpa-tempat",
): SaxesParser<{ xmlns: false; position: boolean }> {
  const parser = new SaxesParser({ xmlns: false, position: places === "dengan-tempat" });
  parser.on("doctype", () => {
    throw new XlsxError("dtd");
  });
  parser.on("error", () => {
    throw new XlsxError("rusak");
  });
  return parser;
}
