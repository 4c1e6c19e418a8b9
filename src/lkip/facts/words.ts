/** What the facts say of the rules that printed results follow, of readings, and of a sheet of SIPD. */
export const words = {
  bukti: (cocok: number, dari: number, hasil: "capaian" | "efisiensi" | "predikat", nama: string) =>
    `${cocok} dari ${dari} ${hasil} tercetak mengikuti: ${nama}`,
  tanya: (
    hasil: "Capaian" | "Efisiensi",
    name: string,
    printed: string,
    lain: string,
    sekarang: string,
    seharusnya: string,
    jumlahLain: number,
  ) =>
    `${hasil} “${name}” tertulis ${printed}${jumlahLain > 0 ? ` (dan ${jumlahLain} lainnya)` : ""}: cocok dengan ketentuan “${lain}”, sedangkan dengan “${sekarang}” ${seharusnya}. Ketentuan mana yang dipakai kantor Anda?`,
  tidakDihitung: "tidak dihitung",
  jadinya: (hasil: string) => `jadinya ${hasil}`,
  petunjukDibaca: (printed: string, value: string) =>
    `“${printed}” dapat berarti dua angka; di sini dibaca ${value}, mengikuti sel-sel di sekitarnya.`,
  sipdTidakPas: (sheet: string, measure: string, printed: string, sum: string) =>
    `Lembar “${sheet}” (SIPD): Jumlah ${measure} ${printed}, padahal program-programnya berjumlah ${sum}. Lembar ini tidak dipakai sebagai acuan; unduh ulang dari SIPD.`,
} as const;
