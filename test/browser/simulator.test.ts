import { readFileSync } from "node:fs";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { cellAt } from "../../src/workbook/snapshot";
import { manyRows } from "./many-rows";
import { readPane } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

const browser = browserOfFile();
let open: SimulatorPage;

beforeEach(async () => {
  open = await browser.open();
});

test("halaman terbuka dengan contoh LKIP: sembilan lembar, sel gabungan, dan angka berformat Indonesia", async () => {
  const { page } = open;
  expect(await page.getByRole("tab").allTextContents()).toHaveLength(9);
  expect(await open.cell("A1").getAttribute("colspan")).toBe("7");
  expect(await open.cell("F9").textContent()).toBe("85%");
  await open.showSheet("Tabel 3.8");
  expect(await open.cell("C6").textContent()).toMatch(/^[\d.]+$/);
});

test("Office.js asli mengenali tiruan ini sebagai Excel di web", async () => {
  const pane = await open.pane();
  const info = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return { host, platform };
  });
  expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
});

test("isian panel lewat Office.js tampak di kisi, dan isian kisi terbaca oleh panel", async () => {
  const pane = await open.pane();
  await pane.evaluate(async () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabel 3.1").getRange("J1:J2").values = [[41], ["=J1+1"]];
      await context.sync();
    }),
  );
  await open.goTo("J2");
  expect(await open.cell("J2").textContent()).toBe("42");
  await open.enter("J1", "99,5");
  expect(await open.cell("J2").textContent()).toBe("100,5");
  const read = await pane.evaluate(async () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("J1:J2").load("values");
      await context.sync();
      return range.values;
    }),
  );
  expect(read).toEqual([[99.5], [100.5]]);
});

test("perubahan sel dan pilihan sel sampai ke panel sebagai peristiwa Office.js", async () => {
  const pane = await open.pane();
  await pane.evaluate(async () => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(`ubah ${event.address}`);
      });
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        seen.push(`pilih ${event.address}`);
      });
      await context.sync();
    });
  });
  await open.enter("E7", "90");
  await pane.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length >= 3);
  const seen = await pane.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toEqual(["pilih E7", "ubah E7", "pilih E8"]);
});

test("selama sebuah sel diisi, permintaan panel menunggu atau ditolak seperti di Excel", async () => {
  const pane = await open.pane();
  await open.goTo("J1");
  await open.page.keyboard.type("12");
  const run = (delayForCellEdit: boolean) =>
    pane.evaluate(
      async (delay) =>
        Excel.run({ delayForCellEdit: delay }, async (context) => {
          const range = context.workbook.worksheets.getItem("Tabel 3.1").getRange("J1").load("values");
          await context.sync();
          return range.values[0]![0] as unknown;
        }).catch((error: OfficeExtension.Error) => error.code),
      delayForCellEdit,
    );
  expect(await run(false)).toBe("InvalidOperationInCellEditMode");
  const waiting = run(true);
  expect(await Promise.race([waiting, open.page.waitForTimeout(500)])).toBeUndefined();
  await open.page.keyboard.press("Enter");
  expect(await waiting).toBe(12);
});

test("permintaan yang terlalu besar menjadi galat Office yang sebenarnya", async () => {
  const pane = await open.pane();
  await open.page.evaluate(() => {
    window.tiruanExcel!.host.runner.options = { payloadLimit: 2_000 };
  });
  const code = await pane.evaluate(async () =>
    Excel.run(async (context) => {
      const text = "x".repeat(3_000);
      context.workbook.worksheets.getItem("Tabel 3.1").getRange("J1").values = [[text]];
      await context.sync();
      return "";
    }).catch((error: OfficeExtension.Error) => error.code),
  );
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
});

test("perhitungan mengikuti isian, Ctrl+Z mengembalikannya, dan Esc membatalkan isian", async () => {
  const { page } = open;
  // Opening the pane is a click: like every click it may empty the list of Ctrl+Z.
  await readPane(open);
  await open.enter("J1", "=AVERAGE(E7:F7)");
  expect(await open.cell("J1").textContent()).toBe("85");
  await open.enter("F7", "80");
  expect(await open.cell("J1").textContent()).toBe("82,5");
  await page.keyboard.press("Control+z");
  expect(await open.cell("J1").textContent()).toBe("85");
  await page.keyboard.press("F2");
  await page.keyboard.type("999");
  await page.keyboard.press("Escape");
  expect(await open.cell("F7").textContent()).toBe("85");
});

test("papan tik menggerakkan pilihan melewati sel gabungan, ke ujung lembar, dan ke lembar lain", async () => {
  const { page } = open;
  const name = () => page.getByLabel("Kotak nama").inputValue();
  await open.goTo("A3");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await name()).toBe("B4");
  await page.keyboard.press("ArrowRight");
  expect(await name()).toBe("D4");
  await page.keyboard.press("Control+End");
  expect(await name()).toBe("G10");
  await page.keyboard.press("Control+Home");
  expect(await name()).toBe("A1");
  await page.keyboard.press("Control+Alt+PageDown");
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Tabel 3.2");
});

test("Unduh hasil memberi berkas dengan isian baru, dan berkas itu dapat dibuka lagi", async () => {
  const { page } = open;
  await open.enter("E7", "90");
  await open.enter("J1", "=E7*2");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Unduh hasil" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("contoh-lkip-2023.hasil.xlsx");
  const bytes = readFileSync(await download.path());
  const sheet = readXlsx(bytes).sheets[0]!;
  expect(cellAt(sheet, 6, 4)?.value).toBe(90);
  expect(cellAt(sheet, 0, 9)).toMatchObject({ value: 180, formula: "=E7*2" });
  await page.locator("input[type=file]").setInputFiles(
    await download.path().then((path) => ({
      name: "lain.xlsx",
      mimeType: "application/octet-stream",
      buffer: readFileSync(path),
    })),
  );
  await page.getByRole("heading", { name: "lain.xlsx" }).waitFor();
  expect(await open.cell("J1").textContent()).toBe("180");
  await open.pane();
});

test("berkas yang bukan buku kerja ditolak dengan satu kalimat, dan buku kerja yang terbuka tetap ada", async () => {
  const { page } = open;
  await page.locator("input[type=file]").setInputFiles({
    name: "catatan.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("bukan zip"),
  });
  await page.getByText("Berkas ini bukan buku kerja Excel (.xlsx).", { exact: false }).waitFor();
  expect(await open.cell("F9").textContent()).toBe("85%");
});

test("lembar yang dilindungi tidak dapat diisi, dan halaman mengatakannya", async () => {
  await open.page.evaluate(() => {
    const { model } = window.tiruanExcel!.document;
    model.setProtected(model.active, "dilindungi");
  });
  await open.goTo("E7");
  await open.page.keyboard.type("1");
  await open.page.getByText('Lembar "Tabel 3.1" dilindungi', { exact: false }).waitFor();
  expect(await open.cell("E7").textContent()).toBe("85");
});

test("tombol Panel membuka kembali panel yang ditutup; panel yang sama tetap hidup", async () => {
  const { page } = open;
  const pane = await open.pane();
  await pane.evaluate(() => Object.assign(window, { masihSama: true }));
  await page.getByRole("button", { name: "Tutup panel" }).click();
  expect(await page.locator("aside").isVisible()).toBe(false);
  await pane.evaluate(() => Office.addin.showAsTaskpane());
  await page.locator("aside iframe").waitFor({ state: "visible" });
  await page.getByRole("button", { name: "Tutup panel" }).click();
  await page.getByRole("button", { name: "Panel", exact: true }).click();
  await page.locator("aside iframe").waitFor({ state: "visible" });
  expect(await pane.evaluate(() => "masihSama" in window)).toBe(true);
});

test("tombol pita menjalankan fungsi yang didaftarkan panel", async () => {
  const pane = await open.pane();
  await pane.evaluate(() =>
    Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
      Object.assign(window, { dijalankan: event.source.id });
      event.completed();
    }),
  );
  await open.page.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane.waitForFunction(() => "dijalankan" in window);
  expect(await pane.evaluate(() => (window as unknown as { dijalankan: string }).dijalankan)).toBe(
    "Lkip.Periksa",
  );
});

test("satu klik di panel mengisi sel hasil dan menandai sel yang bermasalah di kisi", async () => {
  const pane = await open.pane();
  await pane.getByRole("button", { name: "Hitung Capaian", exact: true }).click();
  await pane.getByText("sel ditulis dalam", { exact: false }).first().waitFor();
  await open.showSheet("Tabel 3.6");
  expect(await open.cell("E10").textContent()).toBe("90%");
  expect(await open.cell("E10").getAttribute("title")).toBe("Ditandai: diganti");
  await open.goTo("E10");
  expect(await open.page.getByLabel("Baris rumus").inputValue()).toMatch(/^=/);
});

test("buku kerja 20.000 baris terbuka, hanya baris yang tampak ada di halaman, dan ujungnya dapat dicapai", async () => {
  const { page } = open;
  await page.locator("input[type=file]").setInputFiles({
    name: "besar.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(manyRows(20_000)),
  });
  await page.getByRole("heading", { name: "besar.xlsx" }).waitFor();
  await open.goTo("A1");
  await page.keyboard.press("Control+End");
  expect(await page.getByLabel("Kotak nama").inputValue()).toBe("C20000");
  expect(await open.cell("C20000").textContent()).toBe("100%");
  expect(await page.getByRole("row").count()).toBeLessThan(100);
  await open.enter("A20000", "10000");
  await open.cell("C20000").getByText("200%").waitFor();
});

test("F6 berkeliling dari lembar ke panel, ke pita, dan kembali; Shift+F6 sebaliknya", async () => {
  const { page } = open;
  const pane = await open.pane();
  const inSheet = () => page.waitForFunction(() => document.activeElement?.id === "kisi");
  const inPane = () =>
    pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  const inRibbon = () => page.waitForFunction(() => document.activeElement?.closest(".pita") !== null);
  await pane.getByRole("button", { name: "Hitung Capaian", exact: true }).waitFor();
  await page.getByRole("grid").focus();
  for (const there of [inPane, inRibbon, inSheet, inPane]) {
    await page.keyboard.press("F6");
    await there();
  }
  for (const there of [inSheet, inRibbon, inPane, inSheet]) {
    await page.keyboard.press("Shift+F6");
    await there();
  }
});

test("Esc di panel mengembalikan papan tik ke lembar, F6 membawanya ke panel", async () => {
  const { page } = open;
  const pane = await open.pane();
  await page.getByRole("grid").focus();
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
  await pane.getByRole("button", { name: "Hitung Capaian", exact: true }).focus();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.id === "kisi");
});
