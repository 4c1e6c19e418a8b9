import { formatNumber } from "../../language/format";
import { capitalized } from "../../language/phrase";

/** What reading the tables could not decide, and what could not be read. */
export const words = {
  gabungan: (area: string, names: readonly string[]) =>
    `Sel ${area} digabung untuk ${names.length} baris (${names.map((name) => `“${singkat(name)}”`).join(", ")}): hasil baris yang mana? Sampai dijawab, sel itu dibiarkan.`,
  gabunganBiarkan: "Bukan hasil salah satu baris: biarkan",
  gabunganPertama: (name: string) => `Hasil baris pertama, “${singkat(name)}”`,
  kolom: (result: string, readings: readonly string[]) =>
    `Kolom “${singkat(result)}” dihitung dari kolom mana? ${readings.map(capitalized).join("; atau ")}. Sampai dijawab, kolom itu dibiarkan.`,
  kolomTidakMengikuti: (
    result: string,
    reading: string,
    { row, printed, expected }: { row: number; printed: number; expected: number },
  ) =>
    `Kolom “${singkat(result)}” dihitung dari ${reading}? Tidak satu pun angkanya mengikuti itu; baris ${row + 1}, misalnya, tertulis ${formatNumber(printed, 2)}, padahal jadinya ${formatNumber(expected, 2)}. Sampai dijawab, kolom itu dibiarkan.`,
  kolomLain: "bukan dari kolom-kolom itu: biarkan",
  kolomSumber: (target: string, realisasi: string, rows: number | undefined) =>
    `target ${target} dan realisasi ${realisasi}${rows === undefined ? "" : ` (cocok dengan ${rows} hasil yang tercetak)`}`,
  kolomTunggal: (text: string, column: string) => `“${singkat(text)}” (kolom ${column})`,
  kolomJumlah: (columns: string) => `jumlah kolom ${columns}`,
  kolomTerakhir: (columns: string) => `isian terakhir di kolom ${columns}`,
  geser: (count: number, way: "kiri" | "kanan") =>
    `Isi tabel ini tampaknya bergeser satu kolom ke ${way} terhadap judulnya: ${count} hasil cocok bila dibaca begitu, tidak satu pun menurut judulnya. Mana yang benar? Sampai dijawab, tabel ini dibiarkan.`,
  geserIsi: "Isinya bergeser: baca menurut isinya",
  takTerbaca: (sheet: string, row: number, sentence: string) =>
    `Lembar “${sheet}”, baris ${row}: ${sentence}`,
  bukanTabel: (reason: string) => `${reason}, bukan salah satu tabel BAB III; tabel ini dibiarkan.`,
  alasanBukan: {
    pasangan: "pasangan kolom K dan Rp seperti pada formulir evaluasi (E.81)",
    evaluasi: "formulir evaluasi hasil Renja, RKPD, atau Renstra (E.81)",
    spm: "capaian standar pelayanan minimal (SPM)",
    pegawai: "daftar pegawai",
    deviasi: "target, realisasi, dan deviasi",
    rincian: "rincian menurut wilayah, barang, atau paket",
  },
  tanpaHasil: "ada target dan realisasi, kolom hasilnya tidak ditemukan.",
  bukanSalahSatu:
    "ada target dan realisasi, tetapi kolomnya tidak cocok dengan salah satu Tabel 3.1–3.8; tabel ini tidak diperiksa.",
  tanpaNama: "ada target dan realisasi, kolom indikator, sasaran, atau uraiannya tidak ditemukan.",
  geserJudul: "Judulnya benar: baca menurut judul",
} as const;

function singkat(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 57).trimEnd()}…`;
}
