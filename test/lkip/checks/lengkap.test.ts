import { readdirSync } from "node:fs";
import { CHECKS } from "../../../src/lkip/checks";

describe("Pemeriksaan", () => {
  it("masing-masing punya daftar laporan yang benar dan yang salah", () => {
    const tested = readdirSync(__dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
    expect(tested).toEqual(expect.arrayContaining(CHECKS.map(({ code }) => code)));
  });
});
