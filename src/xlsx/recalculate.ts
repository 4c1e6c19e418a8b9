import { relationships, type XlsxPackage } from "./package";
import { readSpans } from "./spans";
import { splice } from "./splice";
import { decodeXml } from "./xml";
import type { Parts } from "./zip";

/** Makes Excel work out all formulas when it opens the file: the calculation chain goes, the flag is set. */
export function recalculateOnLoad(
  { workbook }: XlsxPackage,
  parts: Parts,
  encode: (text: string) => Uint8Array,
): Parts {
  const changed: Record<string, Uint8Array> = { ...parts };
  const chain = relationships(parts, workbook).find(({ type }) => type.endsWith("/calcChain"));
  if (chain) {
    delete changed[chain.target];
    drop(changed, "[Content_Types].xml", (attributes) => attributes.PartName === `/${chain.target}`, encode);
    const slash = workbook.lastIndexOf("/");
    drop(
      changed,
      `${workbook.slice(0, slash + 1)}_rels/${workbook.slice(slash + 1)}.rels`,
      (attributes) => attributes.Id === chain.id,
      encode,
    );
  }
  changed[workbook] = encode(withFlag(decodeXml(parts[workbook]!)));
  return changed;
}

function drop(
  parts: Record<string, Uint8Array>,
  name: string,
  matches: (attributes: Readonly<Record<string, string>>) => boolean,
  encode: (text: string) => Uint8Array,
): void {
  const bytes = parts[name];
  if (!bytes) return;
  const text = decodeXml(bytes);
  const gone = readSpans(text, 2).children.filter(({ attributes }) => matches(attributes));
  parts[name] = encode(
    splice(
      text,
      gone.map(({ start, end }) => ({ start, end, text: "" })),
    ),
  );
}

/** Children of a workbook that come after calcPr. */
const AFTER_CALC = new Set(
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  ),
);

function withFlag(text: string): string {
  const root = readSpans(text, 2);
  const calc = root.children.find(({ name }) => name === "calcPr");
  if (!calc) {
    const place = root.children.find(({ name }) => AFTER_CALC.has(name))?.start ?? root.closeStart;
    const prefix = root.tag.replace(/workbook$/, "");
    return splice(text, [{ start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const open = text.slice(calc.start, calc.openEnd).replace(/\sfullCalcOnLoad="[^"]*"/, "");
  return splice(text, [
    {
      start: calc.start,
      end: calc.openEnd,
      text: open.replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end}`),
    },
  ]);
}
