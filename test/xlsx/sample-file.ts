import ExcelJS from "exceljs";
import { laporanContoh } from "../lkip/laporan-contoh";

/** The sample report as an .xlsx file. */
export async function sampleFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of laporanContoh().sheets) {
    const target = workbook.addWorksheet(sheet.name);
    sheet.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (!cell) return;
        const to = target.getCell(r + 1, c + 1);
        to.value = cell.value;
        if (cell.style.format !== "General") to.numFmt = cell.style.format;
      }),
    );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
