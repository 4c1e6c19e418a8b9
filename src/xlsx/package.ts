import { XlsxError } from "./errors";
import { descendants, parseXml, type XmlNode } from "./xml";
import { unzipPackage, type Parts } from "./zip";

/** Where a sheet stands in the package. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** A package with its workbook found. */
export interface XlsxPackage {
  readonly parts: Parts;
  /** Name of the workbook's own part. */
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

const STRICT = /purl\.oclc\.org\/ooxml/;

/**
 * Opens a package and finds its workbook.
 *
 * @throws {XlsxError} when the file is no workbook that can be read
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const parts = unzipPackage(bytes);
  if (parts["EncryptionInfo"]) throw new XlsxError("terenkripsi");
  const root = relationships(parts, "");
  const main = root.find(({ type }) => type.endsWith("/officeDocument"));
  const workbook = main && parts[main.target];
  if (!main || !workbook) throw new XlsxError("bukanBukuKerja");
  if (STRICT.test(main.type)) throw new XlsxError("strict");
  const own = relationships(parts, main.target);
  const byId = new Map(own.map((rel) => [rel.id, rel]));
  const sheets = descendants(parseXml(workbook), "sheet").flatMap((sheet): SheetPart[] => {
    const path = byId.get(sheet.attributes.id ?? "")?.target;
    const name = sheet.attributes.name;
    if (
      path === undefined ||
      name === undefined ||
      !parts[path] ||
      !/worksheet$/.test(byId.get(sheet.attributes.id!)!.type)
    )
      return [];
    return [
      { name, path, hidden: sheet.attributes.state !== undefined && sheet.attributes.state !== "visible" },
    ];
  });
  if (sheets.length === 0) throw new XlsxError("bukanBukuKerja");
  const find = (kind: string) => own.find(({ type }) => type.endsWith(`/${kind}`))?.target;
  return {
    parts,
    workbook: main.target,
    sheets,
    styles: find("styles"),
    sharedStrings: find("sharedStrings"),
  };
}

interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/** The relationships of a part; "" is the package itself. */
export function relationships(parts: Parts, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const rels: XmlNode = parseXml(parts[`${folder}_rels/${part.slice(slash + 1)}.rels`]);
  return rels.children
    .filter(({ attributes }) => attributes.TargetMode !== "External")
    .map(({ attributes }) => ({
      id: attributes.Id ?? "",
      type: attributes.Type ?? "",
      target: resolve(folder, attributes.Target ?? ""),
    }));
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
