const path = require("node:path");

/** Bundles the domain as one library without dependencies; the add-in's pages join it as entries of their own. */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  entry: { lkip: "./src/lkip/evaluate.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
    ],
  },
});
