import { SCALE_WITH_BREAKS, type PageSetup } from "../../workbook/new-sheet";
import { inExcel } from "../run";

const POINTS_PER_INCH = 72;

/**
 * Sets how a sheet of ours is printed: A4, one page wide or with page breaks of its own, its margins as narrow as most printers allow.
 *
 * @param id the sheet's
 */
export function setUpPage(id: string, { orientation, repeat, foot, breaks }: PageSetup): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = breaks ? { scale: SCALE_WITH_BREAKS } : { horizontalFitToPages: 1 };
    for (const row of breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    pageLayout.leftMargin = 0.4 * POINTS_PER_INCH;
    pageLayout.rightMargin = 0.4 * POINTS_PER_INCH;
    pageLayout.topMargin = 0.5 * POINTS_PER_INCH;
    pageLayout.bottomMargin = 0.6 * POINTS_PER_INCH;
    if (repeat) pageLayout.setPrintTitleRows(`$${repeat.from + 1}:$${repeat.to + 1}`);
    const { defaultForAllPages } = pageLayout.headersFooters;
    defaultForAllPages.leftFooter = `&8${foot.replaceAll("&", "&&")}`;
    defaultForAllPages.rightFooter = "&8Halaman &P dari &N";
    await context.sync();
  });
}
