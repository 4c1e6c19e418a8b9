import { button, cellShows, download, downloaded, hitung, openFile, readPane, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

beforeEach(async () => {
  open = await browser.open();
});

test("yang ditulis kemarin terbaca di riwayat sesudah berkasnya dibuka lagi, dan bisa dikembalikan; yang diubah sesudahnya dibiarkan", async () => {
  await hitung(await readPane(open));
  await openFile(open, "besok.xlsx", await download(open));
  const pane = await readPane(open);
  await open.showSheet("Tabel 3.6");
  await cellShows(open, "E10", "90%");
  await open.enter("E11", "66%");
  await button(pane, "Menu lain").click();
  await pane.getByRole("menuitem", { name: "Riwayat perubahan" }).click();
  await pane.getByText("Hitung Capaian · 18 sel").click();
  const cell = pane.locator("li").filter({ hasText: "Tabel 3.6 · E10 83% → 90%" }).last();
  await cell.getByRole("button", { name: "Tabel 3.6 · E10" }).click();
  await open.page.locator('[data-cell="E10"][aria-selected="true"]').waitFor();
  await pane.getByText("sudah diubah sesudahnya, dibiarkan").waitFor();
  await pane.getByRole("button", { name: /^Kembalikan 17 sel dari Hitung Capaian, / }).click();
  await status(pane).getByText("17 sel dikembalikan seperti sebelum tindakan itu.").waitFor();
  await status(pane)
    .getByText(/^Di lembar Tabel 3\.6 1 sel dibiarkan .*: E11\.$/)
    .waitFor();
  await cellShows(open, "E10", "83%");
  await cellShows(open, "E11", "66%");

  await openFile(open, "lusa.xlsx", await download(open));
  const again = await readPane(open);
  await button(again, "Menu lain").click();
  await again.getByRole("menuitem", { name: "Riwayat perubahan" }).click();
  const actions = again.getByRole("list", { name: "Tindakan" }).locator("summary");
  await actions.first().waitFor();
  expect(await actions.allTextContents()).toEqual(["Kembalikan · 17 sel", "Hitung Capaian · 18 sel"]);
  expect(Object.keys((await downloaded(open)).settings)).toContain("hitung-capaian.riwayat");
});
