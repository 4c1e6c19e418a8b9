const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { optimize } = require("webpack");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { ContentSecurityPolicyPlugin } = require("./src/build/content-security-policy");
const { manifestFor } = require("./src/build/manifest-for");

/** Where a developer's own Excel finds the add-in: `npm run start:excel` serves it there. */
const DEFAULT_URL = "https://localhost:3000";

const shared = (mode) => ({
  mode,
  context: __dirname,
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
    ],
  },
  experiments: { css: true },
  performance: { hints: false },
});

const output = (folder) => ({
  path: path.resolve(__dirname, folder),
  filename: "js/[name].[contenthash:10].js",
  chunkFilename: "js/[name].[contenthash:10].js",
  cssFilename: "css/[name].[contenthash:10].css",
  assetModuleFilename: "assets/[name].[contenthash:10][ext]",
  clean: true,
});

/** The add-in: static files for any https host, office.js from Microsoft's address. */
const addIn = (mode, url) => ({
  ...shared(mode),
  name: "add-in",
  entry: { taskpane: ["./src/ribbon/index.ts", "./src/pane/index.tsx"] },
  output: output("dist"),
  optimization: {
    runtimeChunk: "single",
    splitChunks: { chunks: "all", maxInitialRequests: 6 },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/pane/taskpane.html", filename: "taskpane.html" }),
    new ContentSecurityPolicyPlugin(),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png" },
        { from: "manifest.xml", transform: (xml) => manifestFor(xml.toString("utf8"), DEFAULT_URL, url) },
      ],
    }),
  ],
});

/** The page that stands in for Excel, for `npm start` and the browser tests. */
const simulator = (mode) => ({
  ...shared(mode),
  name: "simulator",
  entry: { simulator: "./src/simulator/page/index.tsx" },
  output: output("dist-simulator"),
  // It is served from this machine to this machine only.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      template: "./src/simulator/page/index.html",
      filename: "index.html",
      favicon: "./assets/icons/icon-32.png",
    }),
    new CopyPlugin({ patterns: [{ from: "assets/contoh-lkip-2023.xlsx", to: "[name][ext]" }] }),
  ],
});

/** The command line as plain JavaScript for Node, so that it starts without the TypeScript loader: `npm run build:cli`. */
const commandLine = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  entry: { hitung: "./src/cli/hitung.ts", worker: "./src/cli/worker.ts" },
  output: {
    path: path.resolve(__dirname, "dist-cli"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    library: { type: "commonjs2" },
    clean: true,
  },
  // __dirname is that of the file that runs: worker threads and the sample are found from it.
  node: { __dirname: false, __filename: false },
  // piscina starts threads from a file of its own.
  externals: { piscina: "commonjs piscina" },
  optimization: { minimize: false },
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

/**
 * `npm run build` makes the add-in; `-- --env url=https://host/path` writes its manifest for that host, and
 * `-- --env simulator` makes the simulator's page as well, `-- --env cli` the command line alone.
 */
module.exports = (env = {}, { mode = "production" } = {}) => {
  const url = String(env.url ?? DEFAULT_URL).replace(/\/+$/, "");
  if (env.cli) return [commandLine(mode)];
  return env.simulator ? [addIn(mode, url), simulator(mode)] : [addIn(mode, url)];
};
