import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CHECKS } from "../../src/lkip/checks";

const README = readFileSync(resolve(__dirname, "../../README.md"), "utf8");

describe("Daftar temuan di README", () => {
  it("sama baris demi baris dengan daftar pemeriksaan", () => {
    const rows = CHECKS.map(({ code, severity, about }) => `| \`${code}\` | ${severity} | ${about} |`);
    const start = README.indexOf("| code | severity | meaning |");
    const table = README.slice(start, README.indexOf("\n\n", start)).split("\n").slice(2);
    expect(table).toEqual(rows);
  });

  it("setiap kode temuan hanya dipakai satu pemeriksaan", () => {
    const codes = CHECKS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
