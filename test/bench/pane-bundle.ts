import { setTimeout as wait } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { SimulatorBrowser } from "../browser/simulator-page";
import type { Bench } from "./measure";

/** Most JavaScript that the pane may need before it can be clicked, in KB after gzip. */
const MOST_KB = 150;

/** Runs in every frame: notes when the pane's main button can be clicked for the first time. */
function noteFirstClick(): void {
  if (window === window.top) return;
  const observer = new MutationObserver(() => {
    const buttons = [...document.querySelectorAll("button")];
    if (
      !buttons.some(
        (button) =>
          button.textContent === "Hitung Capaian" && !button.disabled && button.ariaDisabled !== "true",
      )
    )
      return;
    observer.disconnect();
    Object.assign(window, { clickableAt: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** How long a script that the page does not name itself is held back: what the pane can do without, it does without. */
const HELD_BACK_MS = 3_000;

/** Serves the scripts that the pane's page names at once, and those that are loaded later late, as a slow network does. */
async function holdBackTheRest(page: Page): Promise<void> {
  const named = new Set<string>();
  await page.route("**/taskpane.html*", async (route) => {
    const response = await route.fetch();
    for (const [, src] of (await response.text()).matchAll(/src="?(js\/[\w.]+)/g)) named.add(`/${src}`);
    await route.fulfill({ response });
  });
  await page.route("**/js/*.js", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().frame() !== page.mainFrame() && !named.has(pathname)) await wait(HELD_BACK_MS);
    await route.continue();
  });
}

/** What a browser has loaded of the pane's own JavaScript when its main button can be clicked; Office.js does not count. */
export const paneBundle: Bench = {
  name: "first load of the pane",
  async run() {
    const browser = await SimulatorBrowser.start();
    const open = await browser.open({
      prepare: async (page) => {
        await page.addInitScript(noteFirstClick);
        await holdBackTheRest(page);
      },
    });
    const pane = await open.pane();
    await pane.waitForFunction(() => "clickableAt" in window);
    const paths = await pane.evaluate(() => {
      const { clickableAt } = window as unknown as { clickableAt: number };
      return (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter((entry) => entry.responseEnd <= clickableAt)
        .map((entry) => new URL(entry.name).pathname)
        .filter((path) => path.endsWith(".js") && !path.startsWith("/office/"));
    });
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const script = await fetch(browser.origin + path);
        return gzipSync(new Uint8Array(await script.arrayBuffer()), { level: 9 }).length / 1024;
      }),
    );
    await open.close();
    await browser.stop();
    const kb = sizes.reduce((sum, size) => sum + size, 0);
    return [
      ...paths.map((path, index) => ({ text: `${path}: ${sizes[index]!.toFixed(1)} KB` })),
      {
        text: `JavaScript before the first click: ${kb.toFixed(1)} KB gz (bar: at most ${MOST_KB} KB)`,
        passed: kb <= MOST_KB,
      },
    ];
  },
};
