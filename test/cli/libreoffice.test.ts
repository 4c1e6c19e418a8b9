import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runFile } from "../../src/cli/run-file";
import { refName } from "../../src/workbook/address";
import type { Cell, Snapshot } from "../../src/workbook/snapshot";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { ALL_FORMS } from "../fixtures/all-forms";
import { hasLibreOffice, recalculate } from "./libreoffice";

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
});

function rounded(value: Cell["value"]): Cell["value"] {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
