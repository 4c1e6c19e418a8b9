import init from "@ironcalc/wasm";

/** Starts the formula engine in a browser: its module is one of the page's own files. */
export async function startInBrowser(): Promise<void> {
  await init();
}
