import { button, readPane, ribbonButton, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

/** Requests of the add-in so far. */
function requests(): Promise<number> {
  return open.page.evaluate(() => window.tiruanExcel!.host.runner.log.length);
}

/** What Tabel 3.1 has as the realisasi of its first indicator. */
function realisasi(): Promise<string | null> {
  return open.cell("F6").textContent();
}

async function ctrlZMengembalikan(before: string | null): Promise<void> {
  await open.goTo("A1");
  await open.page.keyboard.press("Control+z");
  expect(await realisasi()).toBe(before);
}

test("panel terbuka: sesudah temuan mengikuti isian, Ctrl+Z di lembar mengembalikan isian itu", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await open.showSheet("Tabel 3.1");
  const before = await realisasi();
  const plan = await status(pane).textContent();
  await open.enter("F6", "50");
  await pane.waitForFunction((old) => document.querySelector("#keadaan")!.textContent !== old, plan);
  await ctrlZMengembalikan(before);
});

test("panel tertutup: isian tidak memicu satu permintaan pun, Ctrl+Z utuh, dan panel menyusul saat dibuka", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await open.showSheet("Tabel 3.1");
  const before = await realisasi();
  const plan = await status(pane).textContent();
  await open.page.getByRole("button", { name: "Tutup panel" }).click();
  const begun = await requests();
  await open.enter("F6", "50");
  await open.page.waitForTimeout(2_000);
  expect(await requests()).toBe(begun);
  await ribbonButton(open, "Panel").click();
  await pane.waitForFunction((old) => document.querySelector("#keadaan")!.textContent !== old, plan);
  await ctrlZMengembalikan(before);
});

test("Excel 2021: panel hanya mengatakan ada perubahan, Ctrl+Z utuh, dan Muat ulang membaca yang baru", async () => {
  open = await browser.open({ query: "?api=1.14" });
  const pane = await readPane(open);
  await open.showSheet("Tabel 3.1");
  const before = await realisasi();
  const begun = await requests();
  await open.enter("F6", "50");
  await status(pane).getByText("Ada perubahan").waitFor();
  expect(await requests()).toBe(begun);
  await ctrlZMengembalikan(before);
  await button(pane, "Muat ulang").click();
  await status(pane).getByText("Ada perubahan").waitFor({ state: "detached" });
});
