import { cellAt, type Snapshot } from "../../src/workbook/snapshot";
import {
  button,
  cellShows,
  download,
  downloaded,
  finding,
  hitung,
  openDetails,
  openFile,
  readPane,
  ribbonButton,
  status,
} from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

beforeEach(async () => {
  open = await browser.open();
});

/** A cell of a file: row and column count from 0. */
function valueIn(snapshot: Snapshot, sheet: string, row: number, col: number) {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, col);
}

/** What a file holds besides marks. */
function contents({ sheets }: Snapshot) {
  return sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map((row) => row?.map((cell) => cell && { value: cell.value, formula: cell.formula })),
  }));
}

test("dari membuka contoh sampai mengunduh hasil, lalu Batalkan mengembalikan semuanya", async () => {
  const { page } = open;
  const pane = await readPane(open);
  const before = await downloaded(open);
  await pane.getByText("LKIP 2023 · 9 tabel ditemukan").waitFor();
  expect(await status(pane).textContent()).toContain(
    "1 sel hasil akan diisi, 17 diganti; target dan realisasi tidak diubah.",
  );

  await hitung(pane);
  expect(await status(pane).textContent()).toMatch(/^18 sel ditulis dalam [\d,]+ detik · Batalkan/);
  await open.showSheet("Tabel 3.6");
  await cellShows(open, "E10", "90%", "diganti");
  await cellShows(open, "E11", "67%", "diganti");
  await cellShows(open, "E15", "100%");
  await cellShows(open, "D19", "35.500.000", "galat");
  await open.showSheet("Tabel 3.7");
  await cellShows(open, "E7", "Tidak Efisien");

  await openDetails(pane, "Tabel 3.4 · D9");
  await button(pane, "Tabel 3.3 · E9").first().click();
  await page.getByRole("tab", { name: "Tabel 3.3", selected: true }).waitFor();
  expect(await page.getByLabel("Kotak nama").inputValue()).toBe("E9");
  expect(await open.cell("E9").getAttribute("aria-selected")).toBe("true");

  const after = await downloaded(open);
  expect(valueIn(after, "Tabel 3.6", 9, 4)?.value).toBeCloseTo(1_566_177_343 / 1_731_468_142, 12);
  expect(valueIn(after, "Tabel 3.6", 9, 4)?.formula).toMatch(/D10\/.*C10/);
  expect(valueIn(after, "Tabel 3.7", 6, 4)?.value).toBe("Tidak Efisien");
  expect(valueIn(after, "Tabel 3.6", 18, 3)?.value).toBe(35_500_000);
  expect(after.sheets.flatMap(({ marks }) => marks).length).toBeGreaterThan(18);

  await button(pane, "Batalkan").first().click();
  await status(pane).getByText("Dibatalkan: 18 sel kembali seperti semula.").waitFor();
  expect(await downloaded(open)).toEqual(before);
});

test("Hitung Capaian di pita mengisi sel tanpa panel, lalu membuka panel karena ada temuan", async () => {
  const { page } = open;
  const pane = await readPane(open);
  await page.getByRole("button", { name: "Tutup panel" }).click();
  await page.locator("aside").waitFor({ state: "hidden" });
  await open.showSheet("Tabel 3.6");
  await ribbonButton(open, "Hitung Capaian").click();
  await page.locator("aside").waitFor({ state: "visible" });
  await cellShows(open, "E10", "90%");
  await status(pane).getByText("18 sel ditulis dalam").waitFor();
});

test("klik pertama di pita, saat program panel belum selesai dimuat, tidak hilang", async () => {
  await open.close();
  let release = (): void => undefined;
  const loaded = new Promise<void>((resolve) => (release = resolve));
  const hold = async (route: { continue(): Promise<void> }) => {
    await loaded;
    await route.continue();
  };
  open = await browser.open({ prepare: (page) => page.route("**/js/taskpane.*.js", hold) });
  const pane = await open.pane();
  await ribbonButton(open, "Hitung Capaian").click();
  await pane.waitForFunction(() => window.ribbonClicks?.waiting.length === 1);
  release();
  await status(pane).getByText("18 sel ditulis dalam").waitFor();
});

test("Periksa di pita memberi tanda dan tidak menulis satu angka pun", async () => {
  const { page } = open;
  const pane = await readPane(open);
  const before = await downloaded(open);
  await page.getByRole("button", { name: "Tutup panel" }).click();
  await open.showSheet("Tabel 3.6");
  await ribbonButton(open, "Periksa").click();
  await page.locator("aside").waitFor({ state: "visible" });
  await status(pane).getByText("sel ditandai; tidak ada angka yang diubah.").waitFor();
  await cellShows(open, "E10", "83%", "galat");
  const after = await downloaded(open);
  expect(contents(after)).toEqual(contents(before));
  expect(after.sheets.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
});

test("realisasi yang diketik di lembar diikuti sel hasilnya, dan temuannya hilang atau muncul di panel", async () => {
  const pane = await readPane(open);
  await hitung(pane);
  await open.showSheet("Tabel 3.6");
  const differing = finding(pane, "Tabel 3.6 · D19", "seharusnya 32.500.000");
  await cellShows(open, "E19", "109%");
  await differing.waitFor();
  await open.enter("D19", "32500000");
  await cellShows(open, "E19", "100%");
  await differing.waitFor({ state: "detached" });
  await open.enter("D10", "2000000000");
  await cellShows(open, "E10", "116%");
  await finding(pane, "Tabel 3.6 · D10", "").first().waitFor();
});

test("ketentuan efisiensi yang diganti mengubah hasil, dan ikut di dalam berkas yang diunduh", async () => {
  const pane = await readPane(open);
  const chooseSisa = (frame: typeof pane) => frame.getByRole("radio", { name: "Angka: 100 − serapan" });
  await button(pane, "Ketentuan kantor").click();
  await chooseSisa(pane).click();
  await pane.getByText(/^[1-9]\d* hasil akan berubah\.$/).waitFor();
  await button(pane, "Simpan").click();
  await status(pane).getByText("Ketentuan disimpan di buku kerja ini.").waitFor();
  await hitung(pane);
  await open.showSheet("Tabel 3.7");
  await open
    .cell("E8")
    .getByText(/^6[56][,\d]*$/)
    .waitFor();
  const shown = (await open.cell("E8").textContent()) ?? "";
  const bytes = await download(open);
  await openFile(open, "lanjut.xlsx", bytes);
  const again = await readPane(open);
  await open.showSheet("Tabel 3.7");
  await cellShows(open, "E8", shown);
  await button(again, "Ketentuan kantor").click();
  await chooseSisa(again).waitFor();
  expect(await chooseSisa(again).isChecked()).toBe(true);
});

test("dari temuan contoh ke beberapa pekerjaan: yang pasti diperbaiki setelah dilihat akibatnya, sisanya hanya kantor yang tahu", async () => {
  const pane = await readPane(open);
  const before = await downloaded(open);
  await pane.getByText(/^0 dari \d+ beres$/).waitFor();
  const heads = pane.locator("[data-pekerjaan]");
  const first = await heads.count();
  expect(first).toBeLessThanOrEqual(10);
  await pane.getByRole("button", { name: /^Perbaiki semua yang pasti/ }).click();
  const preview = pane.getByRole("group", { name: "Yang akan ditulis" });
  await preview.getByText("tidak menimbulkan yang baru.").waitFor();
  expect(await preview.textContent()).toContain("Tabel 3.6 · D1935.500.000 → 32.500.000");
  expect(await downloaded(open)).toEqual(before);
  await preview.getByRole("button", { name: "Tulis", exact: true }).click();
  await status(pane).getByText("Diperbaiki: ").waitFor();
  await pane.getByText(/^[1-9]\d* dari \d+ beres$/).waitFor();
  await heads.nth(first - 1).waitFor({ state: "detached" });
  expect(valueIn(await downloaded(open), "Tabel 3.6", 18, 3)?.value).toBe(32_500_000);
  await button(pane, "Batalkan").first().click();
  await status(pane).getByText("kembali seperti semula").waitFor();
  expect(await downloaded(open)).toEqual(before);
});

test("di layar 1366 × 768 sedikitnya tiga kartu tampak sekaligus", async () => {
  const pane = await readPane(open);
  const heads = pane.locator("[data-pekerjaan]");
  await heads.nth(2).waitFor();
  const bottom = await heads.nth(2).evaluate((head) => head.closest("li")!.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(await pane.evaluate(() => window.innerHeight));
});
