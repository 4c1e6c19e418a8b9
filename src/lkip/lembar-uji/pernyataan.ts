/** Number of a statement of the checklist: part and place in it. */
export type NomorPernyataan =
  | `I.${1 | 2 | 3 | 4 | 5 | 6}`
  | `II.${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `III.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10}`;

/** The checklist of a review (PermenPANRB 53/2014, Lampiran III): format, mekanisme penyusunan, substansi. */
export const PERNYATAAN: Readonly<Record<NomorPernyataan, string>> = {
  "I.1": "Laporan Kinerja (LKj) telah menampilkan data penting instansi pemerintah",
  "I.2": "LKj telah menyajikan informasi target kinerja",
  "I.3": "LKj telah menyajikan capaian kinerja instansi pemerintah yang memadai",
  "I.4": "Telah menyajikan lampiran yang mendukung informasi pada badan laporan",
  "I.5": "Telah menyajikan upaya perbaikan ke depan",
  "I.6": "Telah menyajikan akuntabilitas keuangan",
  "II.1": "LKj disusun oleh unit kerja yang memiliki tugas dan fungsi untuk itu",
  "II.2": "Informasi yang disampaikan dalam LKj telah didukung dengan data yang memadai",
  "II.3": "Telah terdapat mekanisme penyampaian data dan informasi dari unit kerja ke unit penyusun LKj",
  "II.4": "Telah ditetapkan penanggung jawab pengumpulan data/informasi di setiap unit kerja",
  "II.5": "Data/informasi kinerja yang disampaikan dalam LKj telah diyakini keandalannya",
  "II.6": "Analisis/penjelasan dalam LKj telah diketahui oleh unit kerja terkait",
  "II.7": "LKj merupakan gabungan partisipasi dari bawahannya",
  "III.1": "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam perjanjian kinerja",
  "III.2": "Tujuan/sasaran dalam LKj telah selaras dengan rencana strategis",
  "III.3": "Jika butir 1 dan 2 jawabannya tidak, maka terdapat penjelasan yang memadai",
  "III.4": "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam indikator kinerja",
  "III.5": "Tujuan/sasaran dalam LKj telah sesuai dengan tujuan/sasaran dalam Indikator Kinerja Utama",
  "III.6": "Jika butir 4 dan 5 jawabannya tidak, maka terdapat penjelasan yang memadai",
  "III.7":
    "Telah terdapat perbandingan data kinerja antara tahun ini dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat",
  "III.8": "IKU dan IK telah cukup mengukur tujuan/sasaran",
  "III.9": "Jika butir 8 jawabannya tidak, maka terdapat penjelasan yang memadai",
  "III.10": "IKU dan IK telah SMART",
};

/** Names of the three parts. */
export const BAGIAN_REVIU: Readonly<Record<"I" | "II" | "III", string>> = {
  I: "Format",
  II: "Mekanisme penyusunan",
  III: "Substansi",
};
