import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runFile } from "../../src/cli/run-file";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { printedText } from "../../src/lkip/reading/printed-text";
import { a1, refName } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { ALL_FORMS } from "../fixtures/all-forms";
import { value, write } from "../xlsx/fixtures/apply";
import { bookOfRows } from "../xlsx/fixtures/small-book";
import { hasLibreOffice, openAndSave, recalculate } from "./libreoffice";

const folder = mkdtempSync(join(tmpdir(), "hitung-libreoffice-"));
const at = (...names: string[]) => join(folder, ...names);

/** The cells of a workbook by name. */
function cellsOf({ sheets }: Snapshot): Map<string, Cell> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cellsOfRow, row) =>
        (cellsOfRow ?? []).flatMap((cell, col) =>
          cell ? [[refName({ sheet: name, row, col }), cell] as const] : [],
        ),
      ),
    ),
  );
}

function read(file: string): Map<string, Cell> {
  return cellsOf(new XlsxWorkbook(new Uint8Array(readFileSync(file))).readSnapshot());
}

/** The same workbook with every formula's value taken out, so that only LibreOffice can have computed it. */
function withoutComputedValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, part] as const;
    return [name, strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const installed = hasLibreOffice();
if (!installed && process.env.CI !== "true")
  process.stderr.write(
    "\nDILEWATI: soffice tidak terpasang, jadi berkas hasil TIDAK diuji di LibreOffice.\n" +
      "Pasang dengan: apt-get install --no-install-recommends libreoffice-calc\n\n",
  );

(installed || process.env.CI === "true" ? describe : describe.skip)("Berkas hasil di LibreOffice", () => {
  it("soffice terpasang", () => expect(installed).toBe(true));

  it("terbuka, dan setiap rumus yang dihitung ulang sama dengan nilai kami, pada setiap bentuk laporan", async () => {
    const names = Object.keys(ALL_FORMS);
    for (const name of names) {
      const bytes = await ALL_FORMS[name]!();
      writeFileSync(at(`${name}.xlsx`), bytes);
      const job = { file: at(`${name}.xlsx`), bytes: bytes.length, target: at(`${name}.hasil.xlsx`) };
      expect(await runFile(job, { nilai: false, ketentuan: {} })).toMatchObject({ refused: [] });
      writeFileSync(at(`${name}.buka.xlsx`), withoutComputedValues(readFileSync(at(`${name}.hasil.xlsx`))));
    }
    recalculate(
      names.map((name) => at(`${name}.buka.xlsx`)),
      at("hitung-ulang"),
      at("profil"),
    );
    for (const name of names) {
      const recalculated = read(at("hitung-ulang", `${name}.buka.xlsx`));
      const formulas = [...read(at(`${name}.hasil.xlsx`))].filter(([, cell]) => cell.formula !== undefined);
      const ours = formulas.map(([cell, { value }]) => [name, cell, rounded(value)]);
      const theirs = formulas.map(([cell]) => [name, cell, rounded(recalculated.get(cell)?.value ?? null)]);
      expect(theirs).toEqual(ours);
      expect(`${name}: ${formulas.length > 0}`).toBe(`${name}: ${name !== "setiap-sel-teks"}`);
    }
  }, 180_000);

  it("rumus kantor sendiri di atas sel yang diperbaiki dihitung LibreOffice saat dibuka, lalu pemeriksaan kedua tidak menyalahkannya", async () => {
    const workbook = new XlsxWorkbook(ownFormulas());
    const before = workbook.readSnapshot();
    expect([shown(before), galat(before)]).toEqual([["80%", "80%"], []]);
    await workbook.apply({ writes: [write("E3", value(800), value(950))], marks: [] });
    const after = workbook.readSnapshot();
    expect([shown(after), galat(after)]).toEqual([["", ""], []]);
    writeFileSync(at("rumus.hasil.xlsx"), workbook.save());
    openAndSave([at("rumus.hasil.xlsx")], at("buka"), at("profil-biasa"));
    const opened = readXlsx(new Uint8Array(readFileSync(at("buka", "rumus.hasil.xlsx"))));
    expect([shown(opened), galat(opened)]).toEqual([["95%", "95%"], []]);
  }, 60_000);
});

/** A report whose capaian and mean are the office's own formulas. */
function ownFormulas(): Uint8Array {
  const text = (name: string, own: string) => `<c r="${name}" t="inlineStr"><is><t>${own}</t></is></c>`;
  const number = (name: string, own: number) => `<c r="${name}"><v>${own}</v></c>`;
  const rumus = (name: string, own: string) => `<c r="${name}" s="1"><f>${own}</f><v>0.8</v></c>`;
  const heads = ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian (%)"];
  return bookOfRows(
    `<row r="1">${text("A1", "Tabel 3.1 Pengukuran Kinerja")}</row>` +
      `<row r="2">${heads.map((head, i) => text(a1({ row: 1, col: i }), head)).join("")}</row>` +
      `<row r="3">${number("A3", 1)}${text("B3", "Meningkatnya layanan")}${text("C3", "Jumlah layanan")}` +
      `${number("D3", 1000)}${number("E3", 800)}${rumus("F3", "E3/D3*1")}</row>` +
      `<row r="4">${text("A4", "Rata-rata")}${rumus("F4", "(F3)")}</row>`,
  );
}

/** Capaian and mean as a reader sees them. */
function shown({ sheets }: Snapshot): string[] {
  return [2, 3].map((row) => printedText(sheets[0]!.cells[row]![5]));
}

function galat(snapshot: Snapshot): string[] {
  const { findings } = evaluate(snapshot, PENGATURAN_AWAL);
  return findings.filter(({ severity }) => severity === "galat").map(({ id }) => id);
}

function rounded(value: Cell["value"]): Cell["value"] {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
