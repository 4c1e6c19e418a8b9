import { refName } from "../../workbook/address";
import { isBelanja, melebihiPagu } from "../facts/belanja";
import type { Facts } from "../facts/facts";
import type { Relation } from "./relation";

/** No more is spent than the pagu allows. What would have to stand there, a bound does not tell. */
export function boundRelations({ anggaran }: Facts): Relation[] {
  return anggaran.filter(isBelanja).flatMap(({ table, target, realisasi }) => {
    if (!target || !realisasi) return [];
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
          const excess = melebihiPagu(reading(pagu), reading(spent));
          return excess === undefined ? undefined : excess <= 0;
        },
        solve: () => [],
      },
    ];
  });
}
