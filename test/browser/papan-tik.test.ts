import type { Frame } from "playwright-core";
import { cellShows, finding, readPane, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

test("seluruhnya dengan papan tik: Tab ke Hitung Capaian, panah di daftar pekerjaan, Enter ke sel, Esc dan F6 kembali", async () => {
  open = await browser.open();
  const { keyboard } = open.page;
  const pane = await readPane(open);
  await keyboard.press("F6");
  await pane.waitForFunction(() => document.activeElement !== document.body);
  await tabTo(pane, (focused) => focused.textContent === "Hitung Capaian");
  await keyboard.press("Enter");
  await status(pane).getByText("18 sel ditulis dalam").waitFor();
  const differing = finding(pane, "Tabel 3.6 · D19", "seharusnya 32.500.000");
  await differing.waitFor();
  await tabTo(pane, (focused) => focused.hasAttribute("data-pekerjaan"));
  await arrowTo(pane, "Tabel 3.6 · D19");
  await keyboard.press("Enter");
  await open.page.getByRole("tab", { name: "Tabel 3.6", selected: true }).waitFor();
  expect(await open.page.getByLabel("Kotak nama").inputValue()).toBe("D19");
  await keyboard.press("ArrowDown");
  expect(await focusedJob(pane)).not.toContain("Tabel 3.6 · D19");
  await keyboard.press("ArrowUp");
  expect(await focusedJob(pane)).toContain("Tabel 3.6 · D19");
  await keyboard.press("Escape");
  await open.page.waitForFunction(() => document.activeElement?.id === "kisi");
  await keyboard.type("32500000");
  await keyboard.press("Enter");
  await cellShows(open, "E19", "100%");
  await differing.waitFor({ state: "detached" });
  await keyboard.press("F6");
  await open.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
  await keyboard.press("Control+z");
  await status(pane)
    .getByText(/^Dibatalkan: \d+ sel kembali seperti semula/)
    .waitFor();
});

/** Presses Tab until the focus is on an element of this kind; every stop on the way must be in the pane. */
async function tabTo(pane: Frame, wanted: (focused: Element) => boolean): Promise<void> {
  const MOST_STOPS = 40;
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await open.page.keyboard.press("Tab");
    const focused = await pane.evaluateHandle(() => document.activeElement ?? document.body);
    if (await focused.evaluate(wanted)) return;
  }
  throw new Error(`The focus did not come there within ${MOST_STOPS} presses of Tab.`);
}

/** Goes down the list by the arrow key to the entry that names a place. */
async function arrowTo(pane: Frame, place: string): Promise<void> {
  const MOST_ENTRIES = 60;
  for (let entry = 0; entry < MOST_ENTRIES; entry++) {
    if ((await focusedJob(pane)).includes(place)) return;
    await open.page.keyboard.press("ArrowDown");
  }
  throw new Error(`No entry of the list names ${place}.`);
}

function focusedJob(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.activeElement?.textContent ?? "");
}
