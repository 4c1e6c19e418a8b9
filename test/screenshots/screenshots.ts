import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SimulatorBrowser, type SimulatorPage } from "../browser/simulator-page";
import { SHOTS, type Shot } from "./shots";

const FOLDER = join(__dirname, "../../assets/screenshots");
/** Small letters stay readable, and no file grows beyond 250 KB. */
const SHARPNESS = 1.4;
/** The pane's width when the simulator opens, and what one press of an arrow key on its edge changes. */
const [USUAL_WIDTH, STEP] = [350, 10];

/** `npm run screenshots`: takes the pictures of README.md from the production bundle; with a word, those named so. */
async function main(wanted: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await SimulatorBrowser.start();
  try {
    for (const shot of SHOTS.filter(({ name }) => name.includes(wanted))) {
      const open = await browser.open({ ...shot.wishes, sharpness: SHARPNESS });
      await take(open, shot);
      await open.close();
    }
  } finally {
    await browser.stop();
  }
}

async function take(open: SimulatorPage, { name, of, paneWidth, act }: Shot): Promise<void> {
  const { page } = open;
  const pane = await open.pane();
  await widen(open, paneWidth);
  await act(open, pane);
  await page.mouse.move(0, 0);
  const path = join(FOLDER, `${name}.png`);
  const options = { path, animations: "disabled", caret: "hide" } as const;
  if (of === "page") await page.screenshot(options);
  else await page.locator("aside iframe").screenshot(options);
}

/** Drags the pane's edge by its keys. */
async function widen({ page }: SimulatorPage, width: number): Promise<void> {
  const edge = page.getByRole("separator");
  const presses = Math.round((width - USUAL_WIDTH) / STEP);
  for (let i = 0; i < Math.abs(presses); i++) await edge.press(presses > 0 ? "ArrowLeft" : "ArrowRight");
  await edge.blur();
}

void main(process.argv[2] ?? "");
