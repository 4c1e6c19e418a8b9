import { readdirSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/lkip/evaluate";
import { numberOf } from "../../src/lkip/expression/value-of";
import type { Expr } from "../../src/lkip/expression/expr";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { refName } from "../../src/workbook/address";
import type { Snapshot } from "../../src/workbook/snapshot";
import { laporanContoh } from "./laporan-contoh";
import { laporanLain, textCell } from "./laporan-teks";

const LAIN = readdirSync(join(__dirname, "../fixtures/laporan-lain")).map((file) =>
  file.replace(/\.txt$/, ""),
);

/** Rupiah or hundredths of a percent by which a calculation may miss its result. */
const OFF = 0.01;

/** Whether a calculation, worked out from the amounts that it names, comes to what it is said to come to. */
function comesTo(expr: Expr, said: number): boolean {
  return (["exact", "printed"] as const).some((inputs) => {
    const value = numberOf(expr, inputs);
    return value !== undefined && Math.abs(value - said) <= OFF;
  });
}

const LAPORAN: readonly (readonly [string, Snapshot])[] = [
  ["contoh LKIP 2023", laporanContoh()],
  ...LAIN.map((name) => [name, laporanLain(name)] as const),
  ...LAIN.map((name) => [`${name} (teks)`, laporanLain(name, textCell)] as const),
];

test.each(LAPORAN)(
  "%s: setiap hitungan yang ditunjukkan benar-benar sama dengan hasilnya",
  (_name, snapshot) => {
    const { findings, results } = evaluate(snapshot, PENGATURAN_AWAL);
    const told = [
      ...findings.map(({ id, expected, expr }) => ({ id, said: expected, expr })),
      ...results.map(({ ref, value, expr }) => ({ id: refName(ref), said: value, expr })),
    ];
    const untrue = told.flatMap(({ id, said, expr }) =>
      typeof said === "number" && expr && !comesTo(expr, said) ? [id] : [],
    );
    expect(untrue).toEqual([]);
  },
);
