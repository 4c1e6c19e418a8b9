import type { Frame, Page } from "playwright-core";
import { largeBook } from "./large-book";
import { button, openFile, status } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(300_000);

/** Rows of the book: it has more than 5,000 findings. */
const ROWS = 5_000;

/**
 * How many times as long as one sorting of a million numbers in an empty page a task of the pane may hold everything else: the
 * longest, which reads the rows of the one table, takes about as long. A list that is grouped anew for each of its cards took
 * some hundred times as long, an evaluation at one go ten times.
 */
const MOST = 6;

const browser = browserOfFile();
let open: SimulatorPage;

/** Each frame keeps its long tasks; those of other frames bear another name than "self". */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: number[] = [];
    Object.assign(window, { tugasPanjang: kept });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") kept.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The longest of the frame's own tasks since it was asked last, in milliseconds; 0 where none took 50. */
async function longest(frame: Frame): Promise<number> {
  await frame.waitForTimeout(500);
  const durations = await frame.evaluate(() =>
    (window as unknown as { tugasPanjang: number[] }).tugasPanjang.splice(0),
  );
  return Math.max(0, ...durations);
}

/** Milliseconds that an empty page sorts a million numbers in: the middle of five times. */
async function emptyPage(): Promise<number> {
  const empty = await browser.open();
  await empty.page.goto("about:blank");
  const times = await empty.page.evaluate(() =>
    Array.from({ length: 5 }, () => {
      const numbers = Float64Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
      const begun = performance.now();
      numbers.sort();
      return performance.now() - begun;
    }),
  );
  await empty.close();
  return times.sort((a, b) => a - b)[2]!;
}

test("di buku 5.000 baris tidak ada tugas panel yang menahan Excel lebih lama dari beberapa kali kerja kecil halaman kosong", async () => {
  open = await browser.open({ prepare: watchTasks });
  const before = await emptyPage();
  await openFile(open, "besar.xlsx", await largeBook(ROWS));
  const pane = await open.pane();
  const heads = pane.locator("[data-pekerjaan]");
  await heads.first().waitFor({ timeout: 120_000 });
  const took = { membuka: await longest(pane) } as Record<string, number>;
  await heads.first().click();
  for (let at = 0; at < 10; at++) await open.page.keyboard.press("ArrowDown");
  took["panah bawah"] = await longest(pane);
  await pane.getByRole("button", { name: "Rincian", exact: true }).first().click();
  took.rincian = await longest(pane);
  await pane.getByRole("tab", { name: "Hasil" }).click();
  await pane.getByRole("tab", { name: /^Pekerjaan/ }).click();
  took.tab = await longest(pane);
  await button(pane, "Hitung Capaian").click();
  await status(pane).getByText("sel ditulis dalam").waitFor({ timeout: 120_000 });
  took.hitung = await longest(pane);
  const measure = Math.max(before, await emptyPage());
  const ratios = Object.entries(took).map(([what, ms]) => [what, Number((ms / measure).toFixed(1))] as const);
  expect(ratios.filter(([, ratio]) => ratio > MOST)).toEqual([]);
});
