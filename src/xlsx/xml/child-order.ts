import type { Span } from "./spans";

/** Children of a worksheet in the order that the format asks for (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** Children of a workbook in order (18.2.27). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
  "fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Children of a stylesheet in order (18.8.39). */
export const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Where a new child of a name belongs: behind all that may stand before it. */
export function placeFor(root: Span, name: string, order: readonly string[]): number {
  const before = new Set(order.slice(0, order.indexOf(name) + 1));
  return root.children.filter((child) => before.has(child.name)).at(-1)?.end ?? root.openEnd;
}
