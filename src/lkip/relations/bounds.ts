import { refName } from "../../workbook/address";
import { isMoneyRow } from "../budget/money-row";
import type { Facts } from "../facts/facts";
import { nilaiRupiah } from "../reading/amount";
import type { Relation } from "./relation";

/** No more is spent than the pagu allows. What would have to stand there, a bound does not tell. */
export function boundRelations({ anggaran }: Facts): Relation[] {
  return anggaran.flatMap(({ table, row, target, realisasi }) => {
    if (!target || !realisasi || (table === "3.6" ? !isMoneyRow(row) : row.level === "jumlah")) return [];
    const [pagu, spent] = [refName(target.ref), refName(realisasi.ref)];
    return [
      {
        id: `bound:${spent}`,
        kind: "bound" as const,
        table,
        about: spent,
        inputs: [pagu],
        restsOn: [pagu],
        findings: [`realisasi-melebihi-pagu@${spent}`],
        holds: ({ reading }) => {
          const [most, own] = [nilaiRupiah(reading(pagu)), nilaiRupiah(reading(spent))];
          if (most === undefined || own === undefined || reading(pagu)?.kind === "kosong") return undefined;
          return own <= most;
        },
        solve: () => [],
      },
    ];
  });
}
