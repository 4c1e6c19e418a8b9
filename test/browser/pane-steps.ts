import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import type { Snapshot } from "../../src/workbook/snapshot";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { SimulatorPage } from "./simulator-page";

/** The pane, once it has read the workbook and shows what it found. */
export async function readPane(open: SimulatorPage): Promise<Frame> {
  const pane = await open.pane();
  await pane.getByText("tabel ditemukan").waitFor();
  await pane.getByRole("tablist").waitFor();
  return pane;
}

/** The one place where the pane says what it will do, does, and has done. */
export function status(pane: Frame): Locator {
  return pane.locator("#keadaan");
}

/** A button of the pane. */
export function button(pane: Frame, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

/** Presses "Hitung Capaian" in the pane and waits for the end of the run. */
export async function hitung(pane: Frame): Promise<void> {
  await button(pane, "Hitung Capaian").click();
  await status(pane).getByText("sel ditulis dalam").waitFor();
}

/** A button in the add-in's group of the ribbon. */
export function ribbonButton(open: SimulatorPage, name: string): Locator {
  return open.page.getByRole("group", { name: "LKIP" }).getByRole("button", { name, exact: true });
}

/** The card of a finding, by its table and cell ("Tabel 3.6 · D19") and words of its sentence. */
export function finding(pane: Frame, place: string, words: string): Locator {
  return pane.locator("[data-pekerjaan]").filter({ hasText: place }).filter({ hasText: words });
}

/** Opens an entry of the list by the place that it names. */
export async function openDetails(pane: Frame, place: string): Promise<void> {
  const card = pane.locator("li").filter({ has: finding(pane, place, "") });
  await card.getByRole("button", { name: "Rincian", exact: true }).click();
}

/** Waits until a cell of the sheet that is shown holds this text, and, where one is named, this mark. */
export async function cellShows(
  open: SimulatorPage,
  name: string,
  text: string,
  mark?: string,
): Promise<void> {
  const cell = open.cell(name).filter({ has: open.page.getByText(text, { exact: true }) });
  await (mark === undefined ? cell : cell.and(open.page.locator(`[data-mark="${mark}"]`))).waitFor();
}

/** The file of "Unduh hasil". */
export async function download(open: SimulatorPage): Promise<Buffer> {
  const [file] = await Promise.all([
    open.page.waitForEvent("download"),
    open.page.getByRole("button", { name: "Unduh hasil" }).click(),
  ]);
  return readFileSync(await file.path());
}

/** What the file of "Unduh hasil" holds. */
export async function downloaded(open: SimulatorPage): Promise<Snapshot> {
  return new XlsxWorkbook(Uint8Array.from(await download(open))).readSnapshot();
}

/** Opens a workbook in the place of the one that is open. */
export async function openFile(open: SimulatorPage, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await open.page.locator("input[type=file]").setInputFiles(file);
  await open.page.getByRole("heading", { name }).waitFor();
}
