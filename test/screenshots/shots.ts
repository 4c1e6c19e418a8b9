import type { Frame } from "playwright-core";
import type { PageWishes, SimulatorPage } from "../browser/simulator-page";

/** One picture of the real program. */
export interface Shot {
  /** The name of its file, without .png. */
  readonly name: string;
  /** What is in the picture: the whole page, or the task pane alone. */
  readonly of: "page" | "pane";
  /** Width of the task pane in pixels. */
  readonly paneWidth: number;
  readonly wishes?: PageWishes;
  /** What a user does before the picture is taken. */
  readonly act: (open: SimulatorPage, pane: Frame) => Promise<void>;
}

/** Every picture of README.md. A new picture is one entry here. */
export const SHOTS: readonly Shot[] = [
  { name: "halaman", of: "page", paneWidth: 350, act: followToTheCell },
  { name: "sebelum-hitung", of: "page", paneWidth: 350, act: seeThePlan },
  { name: "grafik", of: "page", paneWidth: 350, act: drawCharts },
  { name: "panel-temuan", of: "pane", paneWidth: 450, wishes: { height: 900 }, act: hitung },
  {
    name: "panel-gelap",
    of: "pane",
    paneWidth: 320,
    wishes: { height: 900, colourScheme: "dark" },
    act: hitungInTheDark,
  },
  { name: "panel-hasil", of: "pane", paneWidth: 450, wishes: { height: 900 }, act: showResults },
  { name: "ketentuan", of: "pane", paneWidth: 450, wishes: { height: 900 }, act: openKetentuan },
  { name: "lembar-dilindungi", of: "pane", paneWidth: 450, wishes: { height: 640 }, act: hitungProtected },
];

async function seeThePlan(_open: SimulatorPage, pane: Frame): Promise<void> {
  await pane.getByText("sel hasil akan diisi", { exact: false }).first().waitFor();
  await pane.getByRole("list", { name: "Daftar pekerjaan" }).waitFor();
}

async function hitung(open: SimulatorPage, pane: Frame): Promise<void> {
  await seeThePlan(open, pane);
  await pane.getByRole("button", { name: "Hitung Capaian", exact: true }).click();
  await pane.getByText("sel ditulis dalam", { exact: false }).waitFor();
}

async function hitungInTheDark(open: SimulatorPage, pane: Frame): Promise<void> {
  await open.showDark();
  await hitung(open, pane);
}

/** The first entry leads to its cell among the marked ones. */
async function followToTheCell(open: SimulatorPage, pane: Frame): Promise<void> {
  await hitung(open, pane);
  const first = pane.getByRole("list", { name: "Daftar pekerjaan" }).getByRole("listitem").first();
  await first.getByRole("button", { name: "Ke sel" }).click();
  await open.page.getByRole("tab", { name: /^Tabel 3\.[68]$/, selected: true }).waitFor();
}

async function showResults(open: SimulatorPage, pane: Frame): Promise<void> {
  await hitung(open, pane);
  await pane.getByRole("tab", { name: "Hasil" }).click();
  await pane.getByText("Capaian per indikator").first().waitFor();
}

async function openKetentuan(open: SimulatorPage, pane: Frame): Promise<void> {
  await seeThePlan(open, pane);
  await pane.getByRole("button", { name: "Ketentuan kantor" }).click();
  await pane.getByText("Tidak ada hasil yang berubah.").waitFor();
}

/** Tabel 3.6 is protected, as an office does with a table that is settled. */
async function hitungProtected(open: SimulatorPage, pane: Frame): Promise<void> {
  await seeThePlan(open, pane);
  await open.showSheet("Tabel 3.6");
  await open.page.evaluate(() => {
    const { model } = window.tiruanExcel!.document;
    model.setProtected(model.active, "dilindungi");
  });
  await pane.getByRole("button", { name: "Hitung Capaian", exact: true }).click();
  await pane.getByText("Lembar Tabel 3.6 dilindungi", { exact: false }).waitFor();
}

/** The charts of BAB III, and what the pane says of them. */
async function drawCharts(_open: SimulatorPage, pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "Menu lain" }).click();
  await pane.getByRole("menuitem", { name: "Buat grafik BAB III" }).click();
  await pane.getByText("Grafik untuk BAB III ada di lembar Grafik").waitFor();
}
