/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const HTML = readFileSync(join(__dirname, "../../src/pane/taskpane.html"), "utf8");
const SCRIPTS = [...HTML.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
/** The page's own scripts: the first associates the ribbon's functions, the second turns old browsers away. */
const [PITA, GERBANG] = SCRIPTS as [string, string];

type Peramban = "baru" | "tanpa-hasOwn" | "tanpa-tengok-belakang";

/** Runs the page's own script, as a browser that knows or lacks a newer part of the language. */
function run(peramban: Peramban): string {
  document.body.innerHTML = new DOMParser().parseFromString(HTML, "text/html").body.innerHTML;
  const { hasOwn } = Object;
  const { RegExp: known } = window as unknown as { RegExp: unknown };
  if (peramban === "tanpa-hasOwn") Object.assign(Object, { hasOwn: undefined });
  if (peramban === "tanpa-tengok-belakang") Object.assign(window, { RegExp: OldRegExp });
  try {
    window.eval(GERBANG);
  } finally {
    Object.assign(Object, { hasOwn });
    Object.assign(window, { RegExp: known });
  }
  return document.getElementById("pane")!.textContent!.replace(/\s+/g, " ").trim();
}

/** Safari below 16.4 takes a look-behind for a fault. */
function OldRegExp(source: string): RegExp {
  if (source.includes("(?<"))
    throw new SyntaxError("Invalid regular expression: invalid group specifier name");
  return new RegExp(source);
}

describe("Halaman panel sebelum program dimuat", () => {
  it("berbahasa Indonesia, menggulung ke bawah saja, dan sudah menunjukkan judulnya", () => {
    const page = new DOMParser().parseFromString(HTML, "text/html");
    expect(page.documentElement.lang).toBe("id");
    expect(page.querySelector("style")!.textContent).toContain("overflow-y: scroll");
    expect(page.querySelector("h1")!.textContent).toBe("Hitung Capaian");
  });

  it.each([
    ["pita", PITA],
    ["gerbang", GERBANG],
  ])("skripnya terbaca juga oleh peramban lama (ES5): %s", (_name, script) => {
    const { diagnostics } = ts.transpileModule(script, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES5, allowJs: true },
    });
    const source = ts.createSourceFile("halaman.js", script, ts.ScriptTarget.ES5, true);
    const newer: string[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isArrowFunction(node) ||
        ts.isTemplateLiteral(node) ||
        ts.isClassLike(node) ||
        (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.BlockScoped)
      )
        newer.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(diagnostics).toEqual([]);
    expect(newer).toEqual([]);
  });

  it.each(["tanpa-hasOwn", "tanpa-tengok-belakang"] as const)(
    "di Excel lama (%s) menyebut versi yang diperlukan dan jalan lain",
    (peramban) => {
      const text = run(peramban);
      expect(text).toContain("Hitung Capaian memerlukan Excel 2021 atau yang lebih baru");
      expect(text).toContain("WebView2");
      expect(text).toContain("Excel di web (gratis)");
    },
  );

  it("di Excel yang cukup baru membiarkan kerangkanya", () => {
    expect(run("baru")).toContain("Membuka…");
    expect(run("baru")).not.toContain("memerlukan");
  });
});
