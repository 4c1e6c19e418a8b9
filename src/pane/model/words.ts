import { formatNumber } from "../../language/format";
import { listed } from "../../language/phrase";

/** What the models of the screens say: the plan, refusals, notices, findings. */
export const words = {
  temuan: {
    belumDiisi:
      "Tabelnya sudah ada, isinya belum. Isi target dan realisasi; hasil dan temuannya muncul di sini.",
    menunggu: "Belum ada yang perlu diperbaiki, tetapi hasil rumus belum bisa dinilai.",
    tidakAda: "Tidak ada yang perlu diperbaiki. Angka di semua tabel saling cocok.",
  },
  rencana: {
    kalimat: (isi: number, ganti: number) => {
      const bagian = [
        ...(isi > 0 ? [`${formatNumber(isi)} sel hasil akan diisi`] : []),
        ...(ganti > 0 ? [`${formatNumber(ganti)} ${isi > 0 ? "" : "sel hasil akan "}diganti`] : []),
      ];
      return `${bagian.join(", ")}; target dan realisasi tidak diubah.`;
    },
    terkunci: (n: number) =>
      `${formatNumber(n)} sel hasil belum bisa ditulis karena lembarnya dilindungi. Buka dulu perlindungannya.`,
    sudahCocok: (tetap: number) =>
      `Semua ${formatNumber(tetap)} sel hasil sudah sesuai dengan hitungan. Tidak ada yang perlu ditulis.`,
    tidakAdaHasil: "Tidak ada sel hasil yang bisa dihitung. Lihat temuan di bawah untuk melengkapi datanya.",
    lewati: (n: number) => `${formatNumber(n)} sel tidak bisa dihitung dan dibiarkan apa adanya.`,
  },
  tidakTerbaca: (lembar: string) =>
    `Lembar ${lembar} tidak bisa dibaca (misalnya lembar grafik atau makro), jadi dilewati. Lembar lain tetap diperiksa.`,
  rumusMenunggu:
    "Hitung manual sedang aktif di Excel dan ada rumus yang menunggu dihitung ulang, jadi hasil rumus belum kami nilai. Tekan F9, atau klik Hitung Capaian atau Periksa saja: rumusnya lalu dihitung sekali.",
  pilihanSementara:
    "Excel belum menyimpan ketentuan, jawaban, dan tanda sudah diperiksa di buku kerja ini. Semuanya tetap dipakai selama panel ini terbuka, dan disimpan lagi saat tombol berikutnya diklik.",
  nilaiDiTabel: (lembar: string) =>
    `Hasil di tabel Excel pada lembar ${lembar} ditulis sebagai nilai, bukan rumus: Excel akan menyebarkan rumus ke seluruh kolom tabelnya.`,
  ditolak: {
    "lembar-dilindungi": (...lembar: readonly string[]) =>
      `Lembar ${listed(lembar)} dilindungi, jadi tidak ada yang ditulis di sana. Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar, lalu klik Hitung Capaian lagi.`,
    "lembar-tidak-ada": (lembar: string) =>
      `Lembar ${lembar} sudah tidak ada. Klik Periksa saja untuk membaca ulang buku kerja.`,
    "sel-terkunci": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} berisi rumus larik atau bagian tabel pivot, jadi dibiarkan.`,
    "sel-gabungan": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} tertutup sel gabungan, jadi dibiarkan.`,
    "sel-tabel": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} ada di dalam tabel Excel dan berisi rumus, jadi dibiarkan: Excel akan menyebarkan rumus ke seluruh kolomnya.`,
    "sel-berubah": (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} baru saja Anda ubah, jadi dibiarkan. Klik lagi kalau isinya memang boleh diganti.`,
    "sel-pindah": (lembar: string) =>
      `Di lembar ${lembar} ada sel yang sudah bergeser karena baris atau kolom disisipkan atau dihapus, jadi tidak dikembalikan. Periksa isinya sendiri.`,
    belumKembali: (lembar: string) =>
      `Lembar ${lembar} dilindungi, jadi isinya belum dikembalikan. Buka perlindungannya lewat Tinjau › Buka Proteksi Lembar, lalu klik Batalkan lagi.`,
    lembarTinggal: (lembar: string) =>
      `Lembar ${lembar} sudah Anda ubah atau dipakai rumus di lembar lain, jadi tidak dihapus. Hapus sendiri kalau tidak perlu.`,
    tidakKembali: (lembar: string, sel: string) =>
      `Sel ${sel} di lembar ${lembar} sudah Anda ubah sesudahnya, jadi tidak dikembalikan. Periksa isinya sendiri.`,
  },
} as const;
