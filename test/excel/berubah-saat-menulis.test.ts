import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import type { WorkbookDetails } from "../../src/simulator/model/open";
import type { ModelTable } from "../../src/simulator/model/model-sheet";
import type { Plan } from "../../src/workbook/plan";
import { WriteHalted, type WriteWatch } from "../../src/workbook/workbook";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, kalimatGalat, KOSONG, lembar, nilai, potret, rencana, rumus, tulis } from "./buku-uji";

const SEL = Array.from({ length: 1_000 }, (_, index) => `D${index * 2 + 2}`);

/** A thousand cells that do not touch each other, so that they are written in several requests. */
const RENCANA: Plan = {
  writes: [
    ...SEL.map((at) => tulis("Tabel 3.8", at, KOSONG, nilai(at.length))),
    tulis("Tabel 3.8", "F2", KOSONG, rumus("='Tabel 3.8'!D2*2", 4)),
  ],
  marks: [{ sheet: "Tabel 3.8", before: [], after: [{ row: 1, col: 3, kind: "diganti" }] }],
};

const TABEL: ModelTable = {
  id: "{TABEL}",
  name: "Anggaran",
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  showHeaders: true,
};

async function buka(details: WorkbookDetails = {}) {
  const isi = Object.fromEntries(SEL.map((at) => [at.replace("D", "A"), "Sub kegiatan"]));
  const bertabel = lembar("Tabel 3.1", { A1: "Uraian", B1: "Pagu", C1: "%", A2: "Program", B2: 5 });
  const excel = await openInExcel(buku(lembar("Tabel 3.8", isi), bertabel), { details });
  const workbook = new ExcelWorkbook();
  await workbook.read();
  return { excel, workbook };
}

/** Does something once, when a part of the cells has been written. */
function ditengah(act: () => void): WriteWatch {
  let done = false;
  const onProgress = () => {
    if (!done) act();
    done = true;
  };
  return { onProgress, signal: new AbortController().signal };
}

test("lembar diganti namanya di tengah penulisan: semua sel kembali seperti semula di lembar itu", async () => {
  const { excel, workbook } = await buka();
  const semula = potret(excel.model);
  const rename = (name: string) => excel.model.renameSheet(excel.model.sheets[0]!, name);
  const message = await kalimatGalat(
    workbook.apply(
      RENCANA,
      ditengah(() => rename("Anggaran '23")),
    ),
  );
  expect(message).toBe(words.masalah.dikembalikan(words.galat.ItemNotFound));
  rename("Tabel 3.8");
  expect(potret(excel.model)).toEqual(semula);
});

test("lembar diganti namanya, lalu Hentikan: semua sel kembali seperti semula di lembar itu", async () => {
  const { excel, workbook } = await buka();
  const semula = potret(excel.model);
  const stop = new AbortController();
  const onProgress = () => {
    if (stop.signal.aborted) return;
    excel.model.renameSheet(excel.model.sheets[0]!, "Anggaran");
    stop.abort();
  };
  const run = workbook.apply(RENCANA, { onProgress, signal: stop.signal });
  await expect(run).rejects.toBeInstanceOf(WriteHalted);
  excel.model.renameSheet(excel.model.sheets[0]!, "Tabel 3.8");
  expect(potret(excel.model)).toEqual(semula);
});

test("lembar dilindungi di tengah penulisan: pesannya terus terang bahwa sebagian sel sudah terisi", async () => {
  const { excel, workbook } = await buka();
  const protect = () => excel.model.setProtected(excel.model.sheets[0]!, "dilindungi");
  const message = await kalimatGalat(workbook.apply(RENCANA, ditengah(protect)));
  expect(message).toBe(words.masalah.setengahTertulis("Tabel 3.8"));
});

describe("Tabel Excel yang diperiksa lagi sesudah penulisan", () => {
  const rencanaTabel = rencana(tulis("Tabel 3.1", "C2", KOSONG, nilai(0.5)));

  test("tabelnya dijadikan rentang biasa sesudah sel ditulis: penulisan selesai seperti biasa", async () => {
    const { excel, workbook } = await buka({ "Tabel 3.1": { tables: [TABEL] } });
    const sheet = excel.model.sheetNamed("Tabel 3.1")!;
    const { applied, refused } = await workbook.apply(
      rencanaTabel,
      ditengah(() => (sheet.tables = [])),
    );
    expect([applied.writes.length, refused]).toEqual([1, []]);
    expect(sheet.cell(1, 2).value).toBe(0.5);
  });

  test("Excel terlalu sibuk untuk menjawabnya: sel yang sudah ditulis dikembalikan, dan pesannya mengatakannya", async () => {
    const { excel, workbook } = await buka({ "Tabel 3.1": { tables: [TABEL] } });
    const semula = potret(excel.model);
    let busy = false;
    excel.host.options = {
      refuse: () => {
        const now = busy;
        busy = false;
        return now ? "ServerBusy" : undefined;
      },
    };
    const message = await kalimatGalat(
      workbook.apply(
        rencanaTabel,
        ditengah(() => (busy = true)),
      ),
    );
    expect(message).toBe(words.masalah.dikembalikan(words.galat.ServerBusy));
    expect(potret(excel.model)).toEqual(semula);
  });
});
