/** What is said of a result that cannot be read or is not worked out yet. */
export const words = {
  menungguHitungUlang: "menunggu dihitung ulang",
  hasilTidakTerbaca: (name: string, printed: string, expected: string | null) =>
    expected === null
      ? `Isi “${printed}” pada “${name}” tidak dapat dibaca sebagai satu nilai. Tulis satu angka saja.`
      : `Isi “${printed}” pada “${name}” tidak dapat dibaca sebagai satu nilai; hasil hitungnya ${expected}.`,
} as const;
