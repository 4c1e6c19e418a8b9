/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const HTML = readFileSync(join(__dirname, "../../src/pane/taskpane.html"), "utf8");
const [, SCRIPT] = /<script>([\s\S]*?)<\/script>/.exec(HTML)!;

/** Runs the page's own script, as a browser that knows or lacks the newer parts of the language. */
function run(modern: boolean): string {
  document.body.innerHTML = new DOMParser().parseFromString(HTML, "text/html").body.innerHTML;
  const { hasOwn } = Object;
  if (!modern) Object.assign(Object, { hasOwn: undefined });
  try {
    window.eval(SCRIPT!);
  } finally {
    Object.assign(Object, { hasOwn });
  }
  return document.getElementById("pane")!.textContent!.replace(/\s+/g, " ").trim();
}

describe("Halaman panel sebelum program dimuat", () => {
  it("berbahasa Indonesia, menggulung ke bawah saja, dan sudah menunjukkan judulnya", () => {
    const page = new DOMParser().parseFromString(HTML, "text/html");
    expect(page.documentElement.lang).toBe("id");
    expect(page.querySelector("style")!.textContent).toContain("overflow-y: scroll");
    expect(page.querySelector("h1")!.textContent).toBe("Hitung Capaian");
  });

  it("skripnya terbaca juga oleh peramban lama (ES5)", () => {
    const { diagnostics } = ts.transpileModule(SCRIPT!, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES5, allowJs: true },
    });
    const source = ts.createSourceFile("halaman.js", SCRIPT!, ts.ScriptTarget.ES5, true);
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

  it("di Excel lama menyebut versi yang diperlukan dan jalan lain", () => {
    expect(run(false)).toContain("Hitung Capaian memerlukan Excel 2021 atau yang lebih baru");
    expect(run(false)).toContain("Excel di web (gratis)");
  });

  it("di Excel yang cukup baru membiarkan kerangkanya", () => {
    expect(run(true)).toContain("Membuka…");
    expect(run(true)).not.toContain("memerlukan");
  });
});
