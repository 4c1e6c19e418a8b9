#!/usr/bin/env node
// Starts the command line: what `npm run build:cli` made where it is newer than the sources, else the sources themselves.
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

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
  require("tsx/cjs");
  require("./hitung.ts");
}
