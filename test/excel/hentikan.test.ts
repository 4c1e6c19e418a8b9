import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Plan } from "../../src/workbook/plan";
import { WriteHalted } from "../../src/workbook/workbook";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, potret, tulis } from "./buku-uji";

const SEL = Array.from({ length: 1_000 }, (_, index) => `D${index * 2 + 2}`);

/** A thousand cells that do not touch each other, and marks on the first of them. */
const RENCANA: Plan = {
  writes: SEL.map((at) => tulis("Tabel 3.8", at, KOSONG, nilai(at.length))),
  marks: [{ sheet: "Tabel 3.8", before: [], after: [{ row: 1, col: 3, kind: "diganti" }] }],
};

async function buka() {
  const isi = Object.fromEntries(SEL.map((at) => [at.replace("D", "A"), "Sub kegiatan"]));
  const excel = await openInExcel(buku(lembar("Tabel 3.8", isi)));
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { excel, workbook };
}

test("seribu sel ditulis sebagian demi sebagian, dan kemajuannya sampai 100 %", async () => {
  const { workbook } = await buka();
  const shares: number[] = [];
  const signal = new AbortController().signal;
  const { applied } = await workbook.apply(RENCANA, { onProgress: (share) => shares.push(share), signal });
  expect(applied.writes).toHaveLength(SEL.length);
  expect(shares.length).toBeGreaterThan(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test("Hentikan di tengah penulisan: yang sudah tertulis dikembalikan, buku kerja seperti semula", async () => {
  const { excel, workbook } = await buka();
  const before = potret(excel.model);
  const stop = new AbortController();
  const run = workbook.apply(RENCANA, { onProgress: () => stop.abort(), signal: stop.signal });
  await expect(run).rejects.toBeInstanceOf(WriteHalted);
  expect(potret(excel.model)).toEqual(before);
  const again = await workbook.apply(RENCANA);
  expect(again.applied.writes).toHaveLength(SEL.length);
});
