declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";

  /** The builds that an environment asks for. */
  export default function configure(
    env: { readonly simulator?: boolean; readonly cli?: boolean; readonly url?: string },
    options: { readonly mode: "production" | "development" },
  ): Configuration[];
}
