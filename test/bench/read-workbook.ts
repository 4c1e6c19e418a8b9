import ExcelJS from "exceljs";
import { ZLIB } from "../../src/cli/zlib-codec";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { largeWorkbook, SHAPES } from "./large-workbook";
import { atLeast, interleaved, type Bench } from "./measure";

/** Reading 250,000 cells: at least 4 times as fast as ExcelJS. */
export const readWorkbook: Bench = {
  name: "read: a workbook of 250,000 cells",
  async run() {
    const lines = [];
    for (const shape of SHAPES) {
      const file = largeWorkbook(shape);
      const [ours, theirs] = await interleaved(
        [
          async () => readXlsx(file, ZLIB),
          () => new ExcelJS.Workbook().xlsx.load(Buffer.from(file) as never),
        ],
        5,
      );
      lines.push({ text: `${shape.name}: ${ours!.toFixed(0)} ms, ExcelJS ${theirs!.toFixed(0)} ms` });
      lines.push(atLeast("faster than ExcelJS", theirs! / ours!, 4));
    }
    return lines;
  },
};
