/**
 * Renders the icons of the ribbon from their SVG sources: `npx tsx assets/icons/make-icons.ts`.
 * Needs nothing but the development dependencies: the browser comes from npm.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const FOLDER = "assets/icons";
const NAMES = ["icon", "periksa", "panel"] as const;
const SIZES = [16, 20, 24, 32, 40, 64, 80] as const;

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  const page = await browser.newPage();
  for (const name of NAMES) {
    const svg = await readFile(join(FOLDER, `${name}.svg`), "utf8");
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(FOLDER, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void main();
