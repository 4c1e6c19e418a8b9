import { isMoneyRow } from "../budget/money-row";
import type { FactPair } from "../facts/facts";
import { sameSatuan } from "../measure/satuan";
import { printedText } from "../reading/printed-text";
import { defineCheck, type Found } from "./check";

interface Units {
  readonly name: string;
  readonly target: string;
  readonly realisasi: string;
}

/** Target and realisasi count in different units, or one is a percent and the other is not. */
export const satuanBerbeda = defineCheck({
  code: "satuan-berbeda",
  severity: "peringatan",
  about: "target and realisasi have different units",
  langkah: "Mencocokkan satuan target dan realisasi",
  kriteria: "Target dan realisasi memakai satuan yang sama.",
  says: ({ name, target, realisasi }: Units) =>
    `Satuan target (${target}) dan realisasi (${realisasi}) “${name}” tidak sama.`,
  find: ({ facts }) => [
    ...facts.kinerja.flatMap((pair) => otherUnits(pair, pair.row.satuan)),
    ...facts.anggaran.flatMap((pair) => {
      const { table, row } = pair;
      if (table === "3.8" || row.level === "outcome" || isMoneyRow(row)) return [];
      return otherUnits(pair, "");
    }),
  ],
});

/** Percent against a plain number is only a difference where no column Satuan says that both are percent. */
function otherUnits({ table, name, target, realisasi }: FactPair, satuan: string): Found<Units>[] {
  if (!target || !realisasi) return [];
  const kinds = [target.reading.kind, realisasi.reading.kind];
  const mixed = kinds.includes("persen") && kinds.includes("angka") && !/%|persen/i.test(satuan);
  if (sameSatuan(target.reading, realisasi.reading) && !mixed) return [];
  const data = { name, target: printedText(target.cell), realisasi: printedText(realisasi.cell) };
  return [
    {
      table,
      at: realisasi.ref,
      related: [target.ref],
      data,
      value: data.realisasi,
      expected: data.target,
    },
  ];
}
