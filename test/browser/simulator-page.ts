import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { listen } from "../../src/simulator/server/listen";
import { site } from "../../src/simulator/server/site";
import { ensureBuilt } from "./ensure-built";
import { findBrowser } from "./find-browser";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How a page is to be opened. */
export interface PageWishes {
  /** After the origin: "?api=1.10". */
  readonly query?: string;
  readonly colourScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture for one of the page: 2 on a sharp screen. */
  readonly sharpness?: number;
  /** What is to be done with the page before anything is loaded. */
  readonly prepare?: (page: Page) => unknown;
}

/** The simulator's page in a real browser, over the production bundle of the add-in. */
export class SimulatorBrowser {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly origin: string,
  ) {}

  /** Builds where something has changed, serves on a free port, and starts a browser. */
  static async start(): Promise<SimulatorBrowser> {
    await ensureBuilt();
    const folders = ["dist-simulator", "dist"].map((folder) => join(process.cwd(), folder));
    const server = createServer(site({ folders, ownOfficeJs: true }));
    const port = await listen(server, 0);
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
    return new SimulatorBrowser(server, browser, `http://localhost:${port}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Opens the page and waits until the sheet is there. */
  async open(wishes: PageWishes = {}): Promise<SimulatorPage> {
    const { query = "", colourScheme = "light", width = 1366, height = 768, sharpness = 1 } = wishes;
    const page = await this.browser.newPage({
      viewport: { width, height },
      colorScheme: colourScheme,
      deviceScaleFactor: sharpness,
    });
    const opened = new SimulatorPage(page, this.origin);
    await wishes.prepare?.(page);
    await page.goto(`${this.origin}/${query}`);
    await page.getByRole("grid").waitFor();
    return opened;
  }
}

/** One open page. Everything that must never happen in it is collected, and `close` fails on it. */
export class SimulatorPage {
  private readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on("pageerror", (error) => this.faults.push(`page error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(`console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      const stays = url.origin === this.origin || ["data:", "blob:", "about:"].includes(url.protocol);
      if (!stays) this.faults.push(`a request left the origin: ${request.url()}`);
    });
  }

  /** @throws when there was a page error, an error in the console, or a request that left the origin */
  async close(): Promise<void> {
    await this.page.close();
    if (this.faults.length > 0) throw new Error(this.faults.join("\n"));
  }

  /** The add-in's page in its frame, once Office.js has found its host there. */
  async pane(): Promise<Frame> {
    const element = await this.page.locator("aside iframe").elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("The task pane has no frame.");
    await frame.waitForFunction(() => typeof Office !== "undefined" && Office.context?.host !== undefined);
    return frame;
  }

  /**
   * Gives the pane the dark theme of Excel on the desktop: the genuine Office.js for the web never tells one, so it is said
   * here what Office.js for Windows says.
   */
  async showDark(): Promise<void> {
    const pane = await this.pane();
    await pane.evaluate(() => {
      Object.defineProperty(Office.context, "officeTheme", {
        configurable: true,
        value: { bodyBackgroundColor: "#262626", isDarkTheme: true },
      });
      window.dispatchEvent(new Event("focus"));
    });
    await pane.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
  }

  /** A cell of the sheet that is shown, by its name; scrolled into view. */
  cell(name: string) {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  async goTo(name: string): Promise<void> {
    await this.page.getByLabel("Kotak nama").fill(name);
    await this.page.keyboard.press("Enter");
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  /** Types into a cell, as a user does. */
  async enter(name: string, text: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }
}
