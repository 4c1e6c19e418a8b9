import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLock } from "./with-lock";

/** Where Chrome, Edge and Chromium are usually installed. */
const INSTALLED = [
  process.env.CHROME_PATH,
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser to start: an installed one, or else the one that the npm package carries (Linux). */
export async function findBrowser(): Promise<string> {
  const installed = INSTALLED.find((path) => path !== undefined && path !== "" && existsSync(path));
  if (installed !== undefined) return installed;
  // The package brings its own fonts; it unpacks them there.
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), "fonts");
  const { default: chromium } = await import("@sparticuz/chromium");
  return withLock(join(tmpdir(), "hitung-capaian-chromium-lock"), () => chromium.executablePath());
}
