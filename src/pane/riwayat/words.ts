import { formatNumber } from "../../language/format";

const cells = (n: number) => `${formatNumber(n)} sel`;

/** What the panel "Riwayat perubahan" says. */
export const words = {
  title: "Riwayat perubahan",
  about: (most: number) =>
    `Sel yang diubah dari panel ini, yang terbaru di atas. Riwayat disimpan di buku kerja ini: ${most} tindakan terakhir. Yang sudah dibatalkan tidak disebut lagi.`,
  none: "Belum ada sel yang diubah dari panel ini.",
  list: "Tindakan",
  fallen: (n: number) =>
    `${formatNumber(n)} tindakan yang lebih lama tidak disimpan lagi, jadi tidak bisa dikembalikan dari sini.`,
  action: (apa: string) => ACTIONS[apa] ?? "Tindakan lain",
  head: (apa: string, n: number) => `${words.action(apa)} · ${cells(n)}`,
  beyond: (n: number) => `dan ${cells(n)} lain, yang isi lamanya tidak muat disimpan`,
  bring: (n: number) => `Kembalikan ${cells(n)}`,
  bringFrom: (n: number, apa: string, kapan: string) =>
    `Kembalikan ${cells(n)} dari ${words.action(apa)}, ${kapan}`,
  nothingToBring: "Tidak ada sel yang bisa dikembalikan lagi dari tindakan ini.",
  state: {
    bisa: "",
    "sudah-kembali": "sudah kembali",
    "sel-berubah": "sudah diubah sesudahnya, dibiarkan",
    "sel-pindah": "baris atau kolomnya sudah pindah atau berganti nama, dibiarkan",
    "lembar-tidak-ada": "lembarnya tidak ada atau sudah berganti nama",
  },
  closed: (lembar: string) =>
    `Lembar ${lembar} dilindungi, jadi isinya belum dikembalikan. Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar, lalu klik Kembalikan lagi.`,
  gone: (lembar: string) =>
    `Lembar ${lembar} tidak ada atau sudah berganti nama, jadi isinya tidak dikembalikan.`,
  left: (lembar: string, sel: readonly string[], lebih: number) =>
    `Di lembar ${lembar} ${cells(sel.length + lebih)} dibiarkan karena isi atau tempatnya sudah berubah sesudah tindakan itu: ${sel.join(", ")}${lebih > 0 ? `, dan ${formatNumber(lebih)} lagi` : ""}.`,
} as const;

/** What each command is called in the pane. */
const ACTIONS: Readonly<Record<string, string>> = {
  hitung: "Hitung Capaian",
  perbaiki: "Perbaiki",
  kembalikan: "Kembalikan",
  "isi-dari-sipd": "Isi Tabel 3.8 dari SIPD",
  "baris-perintah": "Hitung Capaian lewat baris perintah",
};
