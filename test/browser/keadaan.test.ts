import type { Frame } from "playwright-core";
import { PLAIN_STYLE } from "../../src/workbook/snapshot";
import { writeWorkbook } from "../fixtures/write-workbook";
import { manyRows } from "./many-rows";
import { button, cellShows, downloaded, hitung, openFile, readPane, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

/** Begins to type into a cell, and leaves it unfinished. */
async function beginTyping(name: string, text: string): Promise<void> {
  await open.goTo(name);
  await open.page.keyboard.type(text);
}

/** Ends the typing that was begun. */
async function endTyping(): Promise<void> {
  await open.page.getByRole("textbox", { name: "Isi sel" }).press("Enter");
}

function alertOf(pane: Frame) {
  return pane.getByRole("alert");
}

test("lembar yang dilindungi disebut sebelum diklik, dibiarkan, dan lembar lain tetap diisi", async () => {
  open = await browser.open();
  await open.page.evaluate(() => {
    const { model } = window.tiruanExcel!.document;
    model.setProtected(
      model.sheets.find(({ name }) => name === "Tabel 3.6")!,
      "dilindungi",
    );
  });
  const pane = await readPane(open);
  await button(pane, "Menu lain").click();
  await pane.getByRole("menuitem", { name: "Baca ulang buku kerja" }).click();
  await pane.getByText("Lembar Tabel 3.6 dilindungi, jadi tidak ada yang ditulis di sana.").waitFor();
  await hitung(pane);
  await pane.getByText("Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar").first().waitFor();
  await open.showSheet("Tabel 3.7");
  await cellShows(open, "E7", "Tidak Efisien");
  await open.showSheet("Tabel 3.6");
  await cellShows(open, "E10", "83%");
});

test("selama sebuah sel diketik, panel menunggu dan mengatakannya; begitu Enter ditekan, hasilnya ditulis", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await beginTyping("J1", "12");
  await button(pane, "Hitung Capaian").click();
  await status(pane).getByText("klik sel lain atau tekan Enter").waitFor();
  await endTyping();
  await status(pane).getByText("18 sel ditulis dalam").waitFor();
  await cellShows(open, "J1", "12");
});

test("Excel yang menolak selama sebuah sel diketik: panel mengatakan apa yang harus ditekan, lalu Coba lagi berhasil", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await open.page.evaluate(() => {
    window.tiruanExcel!.host.runner.options = { delaysForCellEdit: false };
  });
  await beginTyping("J1", "12");
  await button(pane, "Hitung Capaian").click();
  await alertOf(pane).getByText("Klik sel lain atau tekan Enter, lalu coba lagi.").waitFor();
  await endTyping();
  await button(pane, "Coba lagi").click();
  await alertOf(pane).waitFor({ state: "detached" });
  await hitung(pane);
});

test("penulisan yang ditolak di tengah jalan dikembalikan, dikatakan, dan dapat dicoba lagi", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  const before = await downloaded(open);
  await open.page.evaluate(() => {
    let writes = 0;
    window.tiruanExcel!.host.runner.options = {
      refuse: ({ Name }) =>
        Name === "Formulas" || Name === "Values"
          ? ++writes === 5
            ? "GeneralException"
            : undefined
          : undefined,
    };
  });
  await button(pane, "Hitung Capaian").click();
  await alertOf(pane).getByText("semua sel sudah kami kembalikan seperti semula").waitFor();
  await alertOf(pane).getByText("Buku kerja Anda tidak berubah.").waitFor();
  await button(pane, "Salin rincian").click();
  await button(pane, "Rincian tersalin").waitFor();
  expect(await downloaded(open)).toEqual(before);
  await button(pane, "Coba lagi").click();
  await alertOf(pane).waitFor({ state: "detached" });
  await hitung(pane);
});

test("buku kerja yang tidak dapat dibaca: panel mengatakan sebabnya, dan Coba lagi membacanya", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await open.page.evaluate(() => {
    window.tiruanExcel!.host.runner.options = { refuse: () => "ServerBusy" };
  });
  await button(pane, "Periksa saja").click();
  await alertOf(pane).getByText("Server Excel sedang sibuk. Tunggu sebentar, lalu coba lagi.").waitFor();
  await open.page.evaluate(() => {
    window.tiruanExcel!.host.runner.options = {};
  });
  await button(pane, "Coba lagi").click();
  await alertOf(pane).waitFor({ state: "detached" });
});

test("Excel yang terlalu lama: versi yang diperlukan dan jalan lain disebut, tidak ada tombol yang gagal", async () => {
  open = await browser.open({ query: "?api=1.10" });
  const pane = await open.pane();
  await pane.getByRole("heading", { name: "Excel ini terlalu lama" }).waitFor();
  await pane.getByText("Excel di web (gratis)").waitFor();
  expect(await button(pane, "Hitung Capaian").count()).toBe(0);
});

test("tanpa tabel LKIP: apa yang dicari, tiga jalan, dan templat yang disisipkan langsung dikenali", async () => {
  open = await browser.open();
  await openFile(open, "rekap.xlsx", manyRows(5));
  const pane = await open.pane();
  await pane.getByRole("heading", { name: "Belum ada tabel LKIP yang dikenali" }).waitFor();
  await pane.getByText("Yang sudah diperiksa: 1 lembar").waitFor();
  await button(pane, "Pasangkan tabel sendiri").waitFor();
  await button(pane, "Periksa lagi").waitFor();
  await button(pane, "Sisipkan lembar templat").click();
  await status(pane).getByText("9 lembar templat disisipkan").waitFor();
  await pane.getByText("9 tabel ditemukan").waitFor();
  await open.page.getByRole("tab", { name: "Tabel 3.8" }).waitFor();
});

test("tidak ada yang keliru: dikatakan dengan jelas, dan tidak ada yang ditulis", async () => {
  open = await browser.open();
  await openFile(open, "rapi.xlsx", await nothingWrong());
  const pane = await readPane(open);
  await pane.getByText("Tidak ada yang perlu diperbaiki. Angka di semua tabel saling cocok.").waitFor();
  const before = await downloaded(open);
  await button(pane, "Hitung Capaian").click();
  await status(pane).getByText("Semua hasil sudah sesuai. Tidak ada sel yang diubah.").waitFor();
  expect(await downloaded(open)).toEqual(before);
});

/** A Tabel 3.1 in which everything agrees. */
function nothingWrong(): Promise<Uint8Array> {
  const rows = [
    ["Tabel 3.1 Pengukuran Kinerja"],
    [],
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
    [1, "Meningkatnya pelayanan", "Nilai IKM", 80, 80, 100],
  ];
  const cells = rows.map((row) => row.map((value) => ({ value, style: PLAIN_STYLE })));
  return writeWorkbook([{ name: "Tabel 3.1", cells, merges: [], roles: new Map() }]);
}
