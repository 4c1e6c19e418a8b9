import { strFromU8, unzipSync } from "fflate";
import { button, download, downloaded, openFile, readPane, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

const JUDUL = [
  "Capaian per indikator dan predikatnya (%)",
  "Capaian kinerja dan serapan anggaran (%)",
  "Pagu dan realisasi anggaran per program (Rp)",
  "Realisasi kinerja dari tahun ke tahun",
];

const browser = browserOfFile();
let open: SimulatorPage;

beforeEach(async () => {
  open = await browser.open();
});

async function buatGrafik(): Promise<void> {
  const pane = await readPane(open);
  await button(pane, "Menu lain").click();
  await pane.getByRole("menuitem", { name: "Buat grafik BAB III" }).click();
  await status(pane).getByText("Grafik untuk BAB III ada di lembar Grafik").waitFor();
}

/** The chart parts of a file, by their names. */
function bagianGrafik(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(bytes, { filter: ({ name }) => name.includes("/charts/") });
  return Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
}

test("panel membuat lembar Grafik, membukanya, dan keempat grafiknya tergambar dengan nama dan angkanya", async () => {
  await buatGrafik();
  const { page } = open;
  expect(await page.getByRole("tab", { selected: true }).textContent()).toBe("Grafik");
  const gambar = page.locator("svg.grafik");
  expect(await gambar.evaluateAll((all) => all.map((own) => own.getAttribute("aria-label")))).toEqual(JUDUL);
  const teks = (at: number) => gambar.nth(at).locator("text").allTextContents();
  expect(await teks(0)).toEqual(expect.arrayContaining(["AA", "85,00", "95,00", "Capaian"]));
  expect(await teks(2)).toEqual(expect.arrayContaining(["2.321.886.527", "Pagu", "Realisasi"]));
});

test("angka yang diubah di lembar itu langsung mengubah gambarnya", async () => {
  await buatGrafik();
  const teks = open.page.locator("svg.grafik").first().locator("text");
  expect(await teks.allTextContents()).not.toContain("72,50");
  await open.enter("I24", "72,5");
  await teks.getByText("72,50", { exact: true }).waitFor();
});

test("unduhannya memuat grafik; dibuka lagi grafiknya tergambar, dan disimpan sesudah diubah bagian grafiknya tetap", async () => {
  await buatGrafik();
  const pertama = await download(open);
  const grafik = bagianGrafik(Uint8Array.from(pertama));
  expect(Object.keys(grafik)).toHaveLength(4);
  await openFile(open, "lagi.xlsx", Uint8Array.from(pertama));
  await open.showSheet("Grafik");
  expect(await open.page.locator("svg.grafik").count()).toBe(4);
  await open.showSheet("Tabel 3.1");
  await open.enter("J40", "catatan");
  expect(bagianGrafik(Uint8Array.from(await download(open)))).toEqual(grafik);
});

test("grafik yang dibuat lagi di berkas yang sudah punya menggantikannya, juga di unduhannya", async () => {
  await buatGrafik();
  await openFile(open, "lagi.xlsx", Uint8Array.from(await download(open)));
  await open.showSheet("Tabel 3.8");
  await buatGrafik();
  const { sheets } = await downloaded(open);
  expect(sheets.map(({ name }) => name).filter((name) => name.startsWith("Grafik"))).toEqual(["Grafik"]);
});
