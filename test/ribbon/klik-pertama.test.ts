/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ExcelError } from "../../src/excel/excel-error";
import { onRibbonCommand, showPane } from "../../src/excel/ribbon-command";
import { RIBBON } from "../../src/ribbon/commands";

const HTML = readFileSync(join(__dirname, "../../src/pane/taskpane.html"), "utf8");
const [, SCRIPT] = /<script>([\s\S]*?)<\/script>/.exec(HTML)!;

/** The ribbon's side of Office.js: Excel looks a function up once, by its name. */
class Pita {
  private readonly functions = new Map<string, (event: { completed(): void }) => void>();
  readonly ended: string[] = [];

  constructor(showAsTaskpane: () => Promise<void> = async () => {}) {
    const associate = (name: string, run: (event: { completed(): void }) => void) =>
      this.functions.set(name, run);
    Object.assign(window, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
    window.eval(SCRIPT!);
  }

  /** @returns whether Excel has found the function */
  klik(name: string): boolean {
    const run = this.functions.get(name);
    run?.({ completed: () => this.ended.push(name) });
    return run !== undefined;
  }
}

const nanti = () => new Promise((resolve) => setTimeout(resolve, 0));

test("halaman menyebut semua fungsi pita sebelum program dimuat", () => {
  const pita = new Pita();
  const names = Object.keys(RIBBON);
  expect(names.map((name) => pita.klik(name))).toEqual(names.map(() => true));
});

test("klik sebelum program dimuat menunggu, lalu dijalankan sesuai urutan dan dinyatakan selesai", async () => {
  const pita = new Pita();
  pita.klik("hitungCapaian");
  pita.klik("periksa");
  await nanti();
  expect(pita.ended).toEqual([]);
  const run: string[] = [];
  onRibbonCommand(async (name) => void run.push(name));
  await nanti();
  expect(run).toEqual(["hitungCapaian", "periksa"]);
  expect(pita.ended).toEqual(["hitungCapaian", "periksa"]);
  pita.klik("periksa");
  await nanti();
  expect(run).toHaveLength(3);
});

test("panel yang ditolak Excel dikatakan, tidak ditelan", async () => {
  new Pita(() => Promise.reject(new Error("read-only")));
  await expect(showPane()).rejects.toEqual(new ExcelError("panelDitolak"));
});
