import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALL_FORMS } from "../fixtures/all-forms";
import { hitung } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-dua-kali-"));
const resultsIn = (name: string) =>
  readdirSync(join(folder, name))
    .sort()
    .map((file) => join(folder, name, file));

beforeAll(async () => {
  for (const [name, form] of Object.entries(ALL_FORMS))
    writeFileSync(join(folder, `${name}.xlsx`), await form());
});

describe("Dijalankan dua kali berturut-turut atas hasilnya sendiri", () => {
  it.each([
    ["dengan rumus", []],
    ["dengan --nilai", ["--nilai"]],
  ])("%s tidak mengubah apa pun, bita demi bita, pada setiap bentuk laporan", async (name, flags) => {
    const [once, twice] = [`${name} sekali`, `${name} dua kali`];
    expect((await hitung(folder, "--out", join(folder, once), ...flags)).code).toBe(1);
    expect((await hitung(...resultsIn(once), "--out", join(folder, twice), ...flags)).code).toBe(1);
    expect(resultsIn(once)).toHaveLength(Object.keys(ALL_FORMS).length);
    const changed = resultsIn(once).filter((file, index) => {
      const again = readFileSync(resultsIn(twice)[index]!);
      return !readFileSync(file).equals(again);
    });
    expect(changed).toEqual([]);
  });
});
