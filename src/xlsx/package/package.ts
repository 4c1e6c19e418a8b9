import { XlsxError } from "../errors";
import { descendants, parseXml, type XmlNode } from "../xml/tree";
import type { Codec } from "../zip/codec";
import { partKey } from "../zip/part-key";
import { contentTypeOf } from "./content-types";
import { openArchive } from "./open-archive";
import { Parts } from "./parts";
import { relationships, relationshipsOf, type Relationship } from "./relationships";

/** Where a worksheet stands in the package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself. */
export interface WorkbookInfo {
  /** Name of the workbook's own part. */
  readonly path: string;
  /** Its worksheets, in order; charts on a sheet of their own are left out. */
  readonly sheets: readonly SheetPart[];
  /** Names of worksheets whose part is not in the file. */
  readonly missing: readonly string[];
  /** True where days are counted from 1904. */
  readonly date1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** True where a digital signature will no longer hold once the file is changed. */
  readonly signed: boolean;
}

const STRICT = /purl\.oclc\.org\/ooxml/;
const BINARY = /ms-excel\.sheet\.binary/;

/**
 * Opens a file and finds its workbook.
 *
 * @param most bytes that its parts may unzip to together, where that is less than for any workbook
 * @throws {XlsxError} when the file is no workbook that can be read
 */
export function openPackage(
  bytes: Uint8Array,
  codec: Codec,
  most?: number,
): { readonly parts: Parts; readonly info: WorkbookInfo } {
  const parts = Parts.of(openArchive(bytes, codec, most));
  return { parts, info: readInfo(parts) };
}

/** Finds the workbook of a package. */
export function readInfo(parts: Parts): WorkbookInfo {
  const top = relationships(parts, "");
  const main = top.find(({ type }) => type.endsWith("/officeDocument"));
  if (!main || !parts.has(main.target)) throw new XlsxError("bukanBukuKerja");
  if (STRICT.test(main.type)) throw new XlsxError("strict");
  if (BINARY.test(contentTypeOf(parts, main.target) ?? "")) throw new XlsxError("xlsb");
  const root = parseXml(parts.text(main.target));
  if (root.name !== "workbook") throw new XlsxError("bukanBukuKerja");
  const missing: string[] = [];
  const sheets = worksheets(parts, main.target, root, missing);
  if (sheets.length === 0 && missing.length > 0) throw new XlsxError("rusak");
  if (standTwice(sheets)) throw new XlsxError("rusak");
  if (sheets.length === 0) throw new XlsxError("bukanBukuKerja");
  const find = (kind: string) => relationshipsOf(parts, main.target, kind)[0]?.target;
  const date1904 = descendants(root, "workbookPr")[0]?.attributes.date1904;
  return {
    path: main.target,
    sheets,
    missing,
    date1904: isTrue(date1904),
    styles: find("styles"),
    sharedStrings: find("sharedStrings"),
    signed: top.some(isSignature),
  };
}

/** Whether two sheets have one name or one part: what is written into the one would be, or not be, in the other. */
function standTwice(sheets: readonly SheetPart[]): boolean {
  const [names, paths] = [
    sheets.map(({ name }) => name.toLowerCase()),
    sheets.map(({ path }) => partKey(path)),
  ];
  return [names, paths].some((all) => new Set(all).size < all.length);
}

/** Whether an attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isSignature({ type }: Relationship): boolean {
  return type.endsWith("/digital-signature/origin");
}

function worksheets(parts: Parts, workbook: string, root: XmlNode, missing: string[]): SheetPart[] {
  const links = new Map(relationships(parts, workbook).map((link) => [link.id, link]));
  return descendants(root, "sheet").flatMap(({ attributes: { name, id, state } }): SheetPart[] => {
    const link = links.get(id ?? "");
    if (name === undefined || !link?.type.endsWith("/worksheet")) return [];
    if (!parts.has(link.target)) {
      missing.push(name);
      return [];
    }
    return [{ name, path: link.target, hidden: state !== undefined && state !== "visible" }];
  });
}
