import { SimulatorBrowser, type PageWishes, type SimulatorPage } from "./simulator-page";

/** Longest time for the stand-in to be built and the browser to start, in ms. */
const START = 180_000;

/** A browser for the tests of one file; the pages that a test opens are closed after it. */
export function browserOfFile(): Pick<SimulatorBrowser, "open"> {
  let browser: SimulatorBrowser;
  let opened: SimulatorPage[] = [];
  beforeAll(async () => {
    browser = await SimulatorBrowser.start();
  }, START);
  afterEach(async () => {
    const pages = opened;
    opened = [];
    for (const page of pages) await page.close();
  });
  afterAll(() => browser.stop());
  return {
    open: async (wishes?: PageWishes) => {
      const page = await browser.open(wishes);
      opened.push(page);
      return page;
    },
  };
}
