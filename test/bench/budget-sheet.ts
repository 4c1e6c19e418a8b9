import { PLAIN_STYLE, type Cell, type Sheet } from "../../src/workbook/snapshot";
import { plainSheet } from "../fixtures/plain-sheet";

const HEADER = ["No", "Program/ Kegiatan/ Sub Kegiatan", "Target", "Capaian", "%"];
const KEGIATAN_PER_PROGRAM = 4;
const SUB_PER_KEGIATAN = 5;

/** A Tabel 3.8 of about `rows` rows in which every parent is the sum of its children and every percentage is right. */
export function budgetSheet(rows: number): Sheet {
  const cells: (Cell | undefined)[][] = [[text("Tabel 3.8")], [], HEADER.map(text)];
  for (let program = 1; cells.length < rows + 3; program++) cells.push(...programRows(program));
  return plainSheet("Tabel 3.8", cells);
}

function programRows(program: number): (Cell | undefined)[][] {
  const parts = Array.from({ length: KEGIATAN_PER_PROGRAM }, (_, kegiatan) => {
    const subs = Array.from({ length: SUB_PER_KEGIATAN }, (_, sub) => {
      const order = (program * KEGIATAN_PER_PROGRAM + kegiatan) * SUB_PER_KEGIATAN + sub;
      return { name: `Sub Kegiatan : Penyediaan ${program}-${kegiatan}-${sub}`, pagu: 1_000_000 + 2 * order };
    });
    return { name: `Kegiatan : Pelaksanaan ${program}-${kegiatan}`, pagu: total(subs), subs };
  });
  return [
    row(`Program Urusan ${program}`, total(parts), program),
    ...parts.flatMap(({ name, pagu, subs }) => [
      row(name, pagu),
      ...subs.map((sub) => row(sub.name, sub.pagu)),
    ]),
  ];
}

function total(parts: readonly { readonly pagu: number }[]): number {
  return parts.reduce((sum, { pagu }) => sum + pagu, 0);
}

/** Half of the pagu is spent, so that the printed percentage is 50. */
function row(name: string, pagu: number, no?: number): (Cell | undefined)[] {
  const amount = (value: number) => ({ value, style: { ...PLAIN_STYLE, format: "#,##0" } });
  return [
    no === undefined ? undefined : text(String(no)),
    text(name),
    amount(pagu),
    amount(pagu / 2),
    { value: 0.5, style: { ...PLAIN_STYLE, format: "0%" } },
  ];
}

function text(value: string): Cell {
  return { value, style: PLAIN_STYLE };
}
