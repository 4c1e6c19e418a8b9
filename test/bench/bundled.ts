import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { webpack, type Configuration } from "webpack";
import configure from "../../webpack.config.js";

/** Packages that are not bundled are found from here. */
const CACHE = join(__dirname, "../../node_modules/.cache");

/**
 * Runs a job with a module of this folder, bundled by the configuration of the command line: as users run it, without the
 * TypeScript loader, whose wrappers around functions and exports take a tenth of the time.
 *
 * @param name of the module, without its ending
 */
export async function withBundled<Module, Outcome>(
  name: string,
  job: (module: Module) => Promise<Outcome>,
): Promise<Outcome> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "hitung-bench-"));
  try {
    const [commandLine] = configure({ cli: true }, { mode: "production" });
    await build({
      ...commandLine,
      entry: { [name]: join(__dirname, `${name}.ts`), worker: "./src/cli/worker.ts" },
      output: { ...commandLine?.output, path: folder },
    });
    return await job(createRequire(__filename)(join(folder, `${name}.js`)) as Module);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(configuration: Configuration): Promise<void> {
  return new Promise((done, fail) => {
    webpack(configuration, (error, stats) => {
      if (error) fail(error);
      else if (!stats || stats.hasErrors()) fail(new Error(stats?.toString("errors-only")));
      else done();
    });
  });
}
