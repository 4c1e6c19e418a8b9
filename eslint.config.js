const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const globals = require("globals");

/** The rooms of src, from the ground up: what each may import beside itself (see src/DECISIONS.md). */
const rooms = {
  workbook: [],
  language: [],
  lkip: ["workbook", "language"],
  settings: ["workbook", "language", "lkip"],
  xlsx: ["workbook", "language"],
  excel: ["workbook", "language", "lkip", "settings"],
  simulator: ["workbook", "language", "lkip", "settings", "xlsx", "excel"],
  pane: ["workbook", "language", "lkip", "settings", "excel", "xlsx"],
  ribbon: ["workbook", "language", "lkip", "settings", "excel", "pane"],
  cli: ["workbook", "language", "lkip", "settings", "xlsx"],
};

/** The rooms of the domain, from the ground up: each may import those before it, never one after it. */
const lkipRooms = [
  "ketentuan",
  "reading",
  "matching",
  "recognition",
  "budget",
  "expression",
  "measure",
  "facts",
  "results",
  "tables",
  "relations",
  "checks",
  "causes",
  "lembar-uji",
  "grafik",
];

const outside = { workbook: true, language: true, lkip: true };

/** Imports and globals that a room of src must do without. */
function forbiddenIn(room) {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !rooms[room].includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`,
      message: `src/${room} may import ${rooms[room].join(", ") || "nothing"} only: imports run downward.`,
    },
  ];
  if (outside[room]) patterns.push({ regex: "^[^.]", message: `Nothing from outside into src/${room}.` });
  if (room !== "cli" && room !== "simulator")
    patterns.push({
      regex: "^node:",
      message: "node: imports belong to src/cli and to the simulator's server.",
    });
  if (room !== "pane" && room !== "simulator" && room !== "ribbon")
    patterns.push({ regex: "^(react|react-dom|@fluentui)(/|$)", message: "React lives in src/pane." });
  return patterns;
}

const boundaries = Object.keys(rooms).map((room) => {
  const globalsForbidden =
    room === "excel" || room === "simulator"
      ? []
      : ["Excel", "Office", "OfficeExtension"].map((name) => ({
          name,
          message: "Only src/excel names the Office.js globals.",
        }));
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: forbiddenIn(room) }],
      "no-restricted-globals": ["error", ...globalsForbidden],
    },
  };
});

/** The files beside those rooms that stand on all of them: no room may import one. */
const lkipRoof = ["evaluate", "diagnose", "plan", "plan-sipd", "rests-on-galat"];

const lkipBoundaries = lkipRooms.map((room, at) => ({
  files: [`src/lkip/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...forbiddenIn("lkip"),
          {
            regex: `^(\\.\\./)+(${[...lkipRooms.slice(at + 1), ...lkipRoof].join("|")})(/|$)`,
            message: `src/lkip/${room} stands below these rooms: imports run downward.`,
          },
        ],
      },
    ],
  },
}));

/** The files beside those rooms that all of them may import: of a room they take nothing but types. */
const lkipGround = {
  files: ["cause", "evaluation", "finding", "in-steps", "ketentuan-laporan", "once"].map(
    (name) => `src/lkip/${name}.ts`,
  ),
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^\\./(${lkipRooms.join("|")})(/|$)`,
            allowTypeImports: true,
            message: "Every room imports this file: it may name their types, and nothing that runs.",
          },
          { regex: `^\\./(${lkipRoof.join("|")})$`, message: "Every room imports this file." },
        ],
      },
    ],
  },
};

module.exports = tseslint.config(
  { ignores: ["dist/**", "dist-simulator/**", "dist-cli/**", "coverage/**", "node_modules/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    languageOptions: { globals: { Excel: "readonly", Office: "readonly", OfficeExtension: "readonly" } },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "off",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    files: ["src/pane/**/*.{ts,tsx}", "src/simulator/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["**/*.js", "**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  ...boundaries,
  ...lkipBoundaries,
  lkipGround,
);
