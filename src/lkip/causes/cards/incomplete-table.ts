import { nilaiRupiah } from "../../reading/amount";
import { amount, listed } from "../speaker";
import type { Entry, Group } from "./entry";

/** Parents of Tabel 3.8 that lie above their rows, with the kegiatan that stand there twice: the table lacks rows. */
export const incompleteTable: Group = {
  kind: "tabel-tidak-lengkap",
  least: 3,
  keyOf: ({ found, finding }) =>
    (found?.hypothesis.kind === "baris-hilang" && !found.hypothesis.noted) ||
    finding?.code === "baris-berulang"
      ? "3.8"
      : undefined,
  title: (entries) =>
    `Tabel 3.8 tidak memuat semua baris: ${parentsOf(entries).length} induk melebihi baris di bawahnya`,
  proof: (entries, speaker, { tautan }) => {
    const parents = parentsOf(entries);
    const repeated = entries.filter(({ finding }) => finding);
    const agreed = [...tautan.pkProgram.to].filter(
      ([pk, program]) =>
        nilaiRupiah(pk.pagu?.reading) !== undefined &&
        nilaiRupiah(pk.pagu?.reading) === nilaiRupiah(program.pagu?.reading),
    );
    return [
      "Pagu dan realisasi induk-induk itu melebihi jumlah barisnya sekaligus, dan tidak ada yang kurang: kemungkinan besar ada baris yang belum ditulis, bukan totalnya yang salah.",
      ...(agreed.length > 0
        ? [`Pagu ${agreed.length} program sama dengan Perjanjian Kinerja, jadi angka programnya terbukti.`]
        : []),
      ...parents.map((entry) => lacking(entry, speaker)),
      ...(repeated.length > 0
        ? [
            `Kegiatan yang ditulis dua kali: baris ${listed(repeated.map(({ cells: [cell] }) => String(speaker.row(cell ?? ""))))}.`,
          ]
        : []),
    ];
  },
};

function parentsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ found }) => found);
}

function lacking({ found, cells: [cell = ""] }: Entry, speaker: Parameters<Group["proof"]>[1]): string {
  const lacks = (found?.fixed ?? []).flatMap(({ id, sum }) => {
    const value = found?.hypothesis.change.added.get(id);
    return sum && value ? [`${sum.measure} ${amount(value)}`] : [];
  });
  return `Baris ${speaker.row(cell)} ${speaker.name(cell)}: kurang ${listed(lacks)}.`;
}
