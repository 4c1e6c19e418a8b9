import { readFileSync } from "node:fs";

/** Reads a file once with one library; prints the peak memory of its process before and after, in megabytes. */
async function main(library: string, file: string): Promise<void> {
  const bare = peak();
  const bytes = readFileSync(file);
  const cells = library === "ours" ? await readOurs(bytes) : await readTheirs(bytes);
  if (cells !== 250_000) throw new Error(`${cells} cells read`);
  process.stdout.write(`${bare} ${peak()}`);
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

async function readOurs(bytes: Buffer): Promise<number> {
  const { readXlsx } = await import("../../src/xlsx/read-workbook");
  const { ZLIB } = await import("../../src/cli/zlib-codec");
  const { sheets } = readXlsx(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), ZLIB);
  return sheets.reduce((sum, { cells }) => sum + cells.reduce((own, row) => own + (row?.length ?? 0), 0), 0);
}

async function readTheirs(bytes: Buffer): Promise<number> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook.worksheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

void main(process.argv[2]!, process.argv[3]!);
