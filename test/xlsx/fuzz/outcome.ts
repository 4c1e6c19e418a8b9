import type { Codec } from "../../../src/xlsx/zip/codec";
import { invert } from "../../../src/workbook/plan";
import { XlsxError } from "../../../src/xlsx/errors";
import { readLook } from "../../../src/xlsx/look/read-look";
import { readXlsx } from "../../../src/xlsx/read-workbook";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { planFor } from "../../korpus/plan-for";

/**
 * What comes of a file that may be damaged in any way: "ditulis" where it is written and opens again, a problem where it is
 * refused with a sentence. Any other error is a fault of ours and is thrown.
 */
export async function outcomeOf(bytes: Uint8Array, codec: Codec): Promise<string> {
  try {
    const workbook = new XlsxWorkbook(bytes, codec);
    const snapshot = workbook.readSnapshot();
    readLook(bytes);
    const { applied } = await workbook.apply(planFor(snapshot));
    await workbook.addSheet({ name: "Temuan", rows: [["a", 1]], headerRows: [0], widths: [5] });
    const result = workbook.save();
    readXlsx(result, codec);
    const again = new XlsxWorkbook(result, codec);
    await again.apply(invert(applied));
    again.save();
    return "ditulis";
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}
