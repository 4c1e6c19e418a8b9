import { initSync } from "@ironcalc/wasm";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Starts the formula engine in Node, at once. */
export function startInNode(): void {
  const require = createRequire(join(process.cwd(), "package.json"));
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
}
