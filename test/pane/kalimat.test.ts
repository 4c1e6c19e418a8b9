import { RIWAYAT_KOSONG } from "../../src/workbook/riwayat/riwayat";
import { evaluate } from "../../src/lkip/evaluate";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { nothingWrong, notices, planSentence } from "../../src/pane/model/sentences";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { hitung } from "../../src/pane/commands";
import { doneOf } from "../../src/pane/model/done";
import type { Book } from "../../src/pane/model/state";
import type { Snapshot } from "../../src/workbook/snapshot";
import { templateSheets } from "../../src/pane/templates/template-sheets";
import { sheetOf, workbookOf } from "../lkip/laporan-contoh";
import { sample } from "./sample";

function bukuDari(snapshot: Snapshot): Book {
  const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
  const plan = lkipEngine.makePlan(snapshot, evaluation);
  return {
    snapshot,
    pengaturan: PENGATURAN_AWAL,
    riwayat: RIWAYAT_KOSONG,
    problems: [],
    diagnosed: false,
    evaluation,
    plan,
  };
}

function dilindungi({ sheets, settings }: Snapshot, except?: string): Snapshot {
  return { settings, sheets: sheets.map((own) => ({ ...own, protected: own.name !== except })) };
}

test("semua lembar dilindungi bukan berarti semua hasil sudah sesuai", () => {
  const sentence = planSentence(bukuDari(dilindungi(sample())));
  expect(sentence).toMatch(/^\d+ sel hasil belum bisa ditulis karena lembarnya dilindungi\./);
  expect(sentence).not.toContain("akan diisi");
  const book = bukuDari(dilindungi(sample()));
  const done = doneOf("hitung", { applied: book.plan, refused: [] }, 0, book);
  expect(hitung.says(done)).toBe("Tidak ada sel yang ditulis. Sebabnya ada di bawah ini.");
});

test("semua lembar yang dilindungi disebut dalam satu pemberitahuan", () => {
  const said = notices(bukuDari(dilindungi(sample("Tabel 3.1", "Tabel 3.6", "Tabel 3.8"))));
  expect(said.filter((sentence) => sentence.includes("dilindungi"))).toEqual([
    expect.stringContaining("Lembar Tabel 3.1, Tabel 3.6, dan Tabel 3.8 dilindungi"),
  ]);
});

test("templat yang masih kosong tidak disebut saling cocok", () => {
  const sheets = templateSheets(2024).map(({ name, rows }) =>
    sheetOf(
      name,
      rows.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    ),
  );
  const buku = bukuDari(workbookOf(...sheets));
  expect(buku.evaluation.tables.length).toBeGreaterThan(0);
  expect(nothingWrong(buku)).toContain("Isi target dan realisasi");
});

test("baris Input disebut dengan nama sub kegiatannya", () => {
  const { evaluation } = bukuDari(sample("Tabel 3.6"));
  const said = evaluation.findings.filter(({ code }) => code === "persen-berbeda");
  expect(said.length).toBeGreaterThan(0);
  for (const { message } of said) expect(message).not.toMatch(/[“"](Input|Output|Outcome)/);
});
