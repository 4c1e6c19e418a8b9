import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { webpack, type Configuration } from "webpack";
import configure from "../../webpack.config.js";

/**
 * A module of this folder, bundled by the configuration of the command line: as users run it, without the TypeScript loader,
 * whose wrappers around functions and exports take a tenth of the time.
 *
 * @param name of the module, without its ending
 */
export async function bundled<Module>(name: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), "hitung-bench-"));
  try {
    const [commandLine] = configure({ cli: true }, { mode: "production" });
    await build({
      ...commandLine,
      entry: { [name]: join(__dirname, `${name}.ts`) },
      output: { ...commandLine?.output, path: folder },
    });
    return createRequire(__filename)(join(folder, `${name}.js`)) as Module;
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
