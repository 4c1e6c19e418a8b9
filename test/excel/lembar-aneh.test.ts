import { createExcelHost } from "../../src/excel/create-excel-host";
import { describeError } from "../../src/excel/describe-error";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { words } from "../../src/excel/words";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { readBook } from "../../src/pane/model/read-book";
import { notices } from "../../src/pane/model/sentences";
import { BatchError } from "../../src/simulator/batch/batch-error";
import { WRITES } from "../../src/simulator/batch/protocol";
import type { ConditionalFormat } from "../../src/simulator/model/conditional-format";
import type { WorkbookDetails } from "../../src/simulator/model/open";
import type { Plan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, tulis } from "./buku-uji";

const ISI = { A1: "Indikator", B1: "Target", A2: "IKM", B2: { nilai: 0.8, format: "0%" } };
const BUKU = buku(
  lembar("Tabel 3.1", ISI, { merges: [{ top: 3, left: 0, bottom: 3, right: 1 }] }),
  lembar("Lain", { A1: "Rekap", B1: 3 }),
  lembar("Tabel 3.2", ISI),
);

const PIVOT = {
  id: "{PIVOT}",
  name: "Pivot1",
  area: { top: 0, left: 0, bottom: 0, right: 1 },
  onDataModel: true,
};

const BIASA: WorkbookDetails = {};
const GRAFIK: WorkbookDetails = { Lain: { kind: "grafik" } };
const MAKRO: WorkbookDetails = { Lain: { kind: "makro" } };

function aturan(unreadable: ConditionalFormat["unreadable"]): WorkbookDetails {
  const area = { top: 1, left: 0, bottom: 1, right: 1 };
  const rule: ConditionalFormat = {
    id: "{GANDA}",
    type: "Custom",
    areas: [area],
    formula: "=A1>1",
    unreadable,
  };
  return {
    Lain: { conditionalFormats: [rule] },
    "Tabel 3.1": { conditionalFormats: [{ ...rule, id: "{DUA}" }] },
  };
}

async function dibuka(details: WorkbookDetails) {
  const excel = await openInExcel(BUKU, { details, office: { excelApi: "1.19" } });
  return { excel, workbook: new ExcelWorkbook() };
}

/** What can be compared of a workbook: everything but what is locked. */
function isi({ sheets }: Snapshot) {
  return sheets.map(({ name, cells, merges }) => ({ name, cells, merges }));
}

async function isiTanpa(name?: string) {
  const { workbook } = await dibuka(BIASA);
  return isi(await workbook.read()).filter((sheet) => sheet.name !== name);
}

test.each([
  ["lembar grafik", GRAFIK],
  ["lembar makro", MAKRO],
])("%s: disebut dan dilewati, lembar lain terbaca seperti biasa, juga di latar", async (_name, details) => {
  const { excel, workbook } = await dibuka(details);
  const snapshot = await workbook.read();
  expect(snapshot.unread).toEqual(["Lain"]);
  expect(isi(snapshot)).toEqual(await isiTanpa("Lain"));
  const again = await dibuka(details);
  const host = createExcelHost();
  const clicked = await host.read();
  const begun = again.excel.host.log.length;
  expect(await host.look()).toEqual(clicked);
  expect(again.excel.host.log.slice(begun).filter(({ flags }) => (flags & WRITES) !== 0)).toEqual([]);
  expect(excel.host.heldReferences).toBe(0);
});

test.each([
  ["aturan ganda yang isinya tidak terbaca", aturan("isi")],
  ["aturan ganda yang jenisnya pun tidak terbaca", aturan("isi-dan-jenis")],
  ["pivot pada model data", { Lain: { pivots: [PIVOT] } } satisfies WorkbookDetails],
])("%s: semua lembar tetap terbaca", async (_name, details) => {
  const { workbook } = await dibuka(details);
  const snapshot = await workbook.read();
  expect(snapshot.unread).toBeUndefined();
  expect(isi(snapshot)).toEqual(await isiTanpa());
});

test("lembar dengan pivot yang tempatnya tidak diketahui tidak pernah ditulisi", async () => {
  const { workbook } = await dibuka({ Lain: { pivots: [PIVOT] } });
  await workbook.read();
  const { applied, refused } = await workbook.apply({
    writes: [tulis("Lain", "D9", KOSONG, nilai(1)), tulis("Tabel 3.1", "D9", KOSONG, nilai(1))],
    marks: [],
  });
  expect(refused).toEqual([{ sheet: "Lain", cell: "D9", reason: "sel-terkunci" }]);
  expect(applied.writes.map(({ ref }) => ref.sheet)).toEqual(["Tabel 3.1"]);
});

test.each([
  ["lembar grafik", GRAFIK],
  ["aturan ganda yang jenisnya pun tidak terbaca", aturan("isi-dan-jenis")],
])(
  "buku kerja dengan %s: hasil dan tanda ditulis, lalu dibatalkan seperti semula",
  async (_name, details) => {
    const { excel, workbook } = await dibuka(details);
    await workbook.read();
    const own = excel.model.sheetNamed("Tabel 3.1")!.conditionalFormats;
    const marks = [{ row: 1, col: 1, kind: "galat" as const }];
    const plan: Plan = {
      writes: [tulis("Tabel 3.1", "C2", KOSONG, nilai(0.95))],
      marks: [{ sheet: "Tabel 3.1", before: [], after: marks }],
    };
    const { applied, refused } = await workbook.apply(plan);
    expect([applied, refused]).toEqual([plan, []]);
    expect((await workbook.read()).sheets[0]!.marks).toEqual(marks);
    await workbook.apply({ ...plan, writes: [], marks: [{ sheet: "Tabel 3.1", before: marks, after: [] }] });
    expect(excel.model.sheetNamed("Tabel 3.1")!.conditionalFormats).toEqual(own);
  },
);

test("panel menyebut lembar yang dilewati dengan satu kalimat", async () => {
  await dibuka(GRAFIK);
  const book = await readBook(
    () => new ExcelWorkbook().read(),
    async () => lkipEngine,
  );
  expect(notices(book)).toEqual([
    "Lembar Lain tidak bisa dibaca (misalnya lembar grafik atau makro), jadi dilewati. Lembar lain tetap diperiksa.",
  ]);
});

test("bila Excel menolak semua lembar, galatnya dikatakan, bukan buku kerja yang kosong", async () => {
  const { excel, workbook } = await dibuka(BIASA);
  excel.host.options = {
    beforeAction: (_action, { batch, index }) => {
      if (batch > 0 || index > 8) throw new BatchError("GeneralException", "refused");
    },
  };
  const error: unknown = await workbook.read().catch((reason: unknown) => reason);
  expect(describeError(error).message).toBe(words.galat.GeneralException);
});
