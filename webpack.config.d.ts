import type { Configuration } from "webpack";

/** The builds that an environment asks for. */
declare function configure(
  env: { readonly simulator?: boolean; readonly url?: string },
  options: { readonly mode: "production" | "development" },
): Configuration[];

export default configure;
