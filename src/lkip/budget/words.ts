/** Questions about the levels of a budget table and about its totals. */
export const words = {
  sendiri: "berdiri sendiri, tidak di bawah baris lain",
  diBawah: (row: number, name: string) => `bagian dari baris ${row} “${name}”`,
  /** Where a row stands under the likeliest reading and under another, and what a sum is under each of them. */
  letak: ({ row, name, choices, measure, sumRow, printed, expected }: Letak) =>
    [
      `Baris ${row} “${name}”: ${choices[0]}, atau ${choices[1]}?`,
      `Dengan yang pertama ${jadi(measure, sumRow, expected[0])}, dengan yang kedua ${jadi(measure, sumRow, expected[1])}${
        printed === undefined ? "" : `; yang tertulis ${printed}`
      }.`,
    ].join(" "),
  tidakTerbaca: (row: number) =>
    `Mulai baris ${row} susunan baris tidak terbaca: tidak ada kata Program, Kegiatan, atau Sub Kegiatan, kode, nomor, atau indentasi yang cocok dengan jumlahnya. Apakah semua baris setingkat?`,
  setingkat: "Ya, semua baris setingkat",
  bertingkat: "Tidak, ada baris yang merangkum baris di bawahnya",
} as const;

interface Letak {
  readonly row: number;
  readonly name: string;
  readonly choices: readonly [string, string];
  readonly measure: string;
  readonly sumRow: number;
  readonly printed: string | undefined;
  readonly expected: readonly (string | undefined)[];
}

function jadi(measure: string, row: number, sum: string | undefined): string {
  return sum === undefined
    ? `${measure} baris ${row} bukan penjumlahan`
    : `jumlah ${measure} baris ${row} ${sum}`;
}
