import { join } from "node:path";
import webpack from "webpack";
import configure from "../../../webpack.config.js";

/** The folders that a build fills. */
export const ADD_IN_FOLDER = join(process.cwd(), "dist");
export const SIMULATOR_FOLDER = join(process.cwd(), "dist-simulator");

/** What is to be built. */
export interface BuildOptions {
  /** True to build the simulator's page beside the add-in. */
  readonly simulator: boolean;
  /** Where the add-in will be served; the development host where it is absent. */
  readonly url?: string;
}

/**
 * Builds the add-in for production.
 *
 * @throws the compiler's own account when the code does not build
 */
export function build(options: BuildOptions): Promise<void> {
  const compiler = webpack(configure({ ...options }, { mode: "production" }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
        else resolve();
      });
    });
  });
}
