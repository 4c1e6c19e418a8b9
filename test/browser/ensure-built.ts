import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { withLock } from "./with-lock";

const ROOT = process.cwd();
const SOURCES = [
  "src",
  "assets/icons",
  "assets/contoh-lkip-2023.xlsx",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];
const PRODUCTS = ["dist/taskpane.html", "dist-simulator/index.html"];

/** Builds the add-in for production and the simulator's page, unless both are newer than every source. */
export async function ensureBuilt(): Promise<void> {
  await withLock(join(ROOT, ".build-lock"), () => {
    const products = PRODUCTS.map((path) => join(ROOT, path));
    const oldest = Math.min(...products.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
    if (oldest > Math.max(...SOURCES.map((path) => newest(join(ROOT, path))))) return;
    const cli = createRequire(join(ROOT, "package.json")).resolve("webpack-cli/bin/cli.js");
    execFileSync(process.execPath, [cli, "--mode", "production", "--env", "simulator"], {
      cwd: ROOT,
      stdio: "pipe",
    });
  });
}

/** The time of the last change in a file or in everything below a folder. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}
