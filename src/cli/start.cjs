#!/usr/bin/env node
// Starts the command line: what `npm run build:cli` made where it is newer than the sources, else the sources themselves.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const sources = join(__dirname, "..");
const built = join(__dirname, "../../dist-cli/hitung.js");

/** Whether no source is newer than a file. */
function isNewest(file) {
  const made = statSync(file).mtimeMs;
  return readdirSync(sources, { recursive: true, withFileTypes: true }).every(
    (entry) => !entry.isFile() || statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs <= made,
  );
}

if (existsSync(built) && isNewest(built)) require(built);
else {
  const loader = pathToFileURL(require.resolve("tsx")).href;
  const source = join(__dirname, "hitung.ts");
  const run = spawnSync(process.execPath, ["--import", loader, source, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exitCode = run.status ?? 2;
}
