/** What the report on the terminal says. */
export const words = {
  alasanDitolak: {
    "lembar-dilindungi": "lembarnya dilindungi",
    "lembar-tidak-ada": "lembarnya tidak ada",
    "sel-terkunci": "berisi rumus larik, judul tabel, atau bagian tabel pivot",
    "sel-gabungan": "tertutup sel gabungan",
    "sel-tabel": "berumus di dalam tabel Excel",
    "sel-berubah": "isinya sudah lain dari yang dibaca",
    "sel-pindah": "sudah bergeser ke tempat lain",
  },
  angka: (tertulis: string, seharusnya: string, selisih: string) =>
    `tertulis ${tertulis}, seharusnya ${seharusnya}, selisih ${selisih}`,
  bagian: (jumlah: number) => `(${jumlah} bagian)`,
  dariIndikator: (persen: string, dihitung: number, semua: number) =>
    `${persen} dari ${dihitung} dari ${semua} indikator`,
  denganAlasan: (kalimat: string, alasan: string) => `${kalimat} Alasan: ${alasan}`,
  dibiarkan: (teks: string, sebab: "dilindungi" | "rumus" | "terkunci") =>
    `dibiarkan ${teks} (${{ dilindungi: "dilindungi", rumus: "rumus sendiri", terkunci: "terkunci" }[sebab]})`,
  diisi: "diisi",
  ditemukan: (tahun: number | null) =>
    `Tabel yang ditemukan${tahun === null ? "" : ` (laporan tahun ${tahun})`}`,
  ditolak: (tempat: string, alasan: string) => `${tempat} tidak ditulis: ${alasan}.`,
  ditulis: (letak: string) => `Hasil ditulis ke ${letak}`,
  hitunganHasil: (jumlah: {
    readonly isi: number;
    readonly ganti: number;
    readonly tetap: number;
    readonly lewati: number;
  }) => `${jumlah.isi} diisi, ${jumlah.ganti} diganti, ${jumlah.tetap} tetap, ${jumlah.lewati} dilewati`,
  hitunganTemuan: (jumlah: { readonly galat: number; readonly peringatan: number; readonly info: number }) =>
    `${jumlah.galat} galat, ${jumlah.peringatan} peringatan, ${jumlah.info} info`,
  hubungan: (diperiksa: number, cocok: number) => `${diperiksa} diperiksa, ${cocok} cocok`,
  jembatan: (dari: string, nilai: string, langkah: string, ke: string, hasil: string) =>
    `Jembatan: ${dari} ${nilai} ${langkah} = ${ke} ${hasil}, tepat sampai rupiah terakhir.`,
  jumlahTemuan: (n: number) => `${n} temuan`,
  keyakinan: { pasti: "pasti", "sangat mungkin": "sangat mungkin", mungkin: "mungkin" },
  kosong: "(kosong)",
  lembar: (lembar: string) => `Lembar “${lembar}”`,
  lembarDilindungi: (lembar: string) =>
    `Lembar “${lembar}” dilindungi, jadi tidak ada yang ditulis di sana. Buka proteksinya lewat Tinjau › Buka Proteksi Lembar, lalu jalankan lagi.`,
  pertanyaan: "Pertanyaan",
  poin: (angka: string) => `${angka} poin`,
  ringkasan: {
    judul: "Ringkasan",
    capaian: "Rata-rata capaian",
    pagu: "Total pagu",
    realisasi: "Total realisasi",
    serapan: "Serapan",
    hubungan: "Hubungan",
    temuan: "Temuan",
    hasil: "Sel hasil",
  },
  rupiah: (angka: string) => `Rp ${angka}`,
  sebab: (sebab: number, temuan: number) => `${sebab} sebab menjelaskan ${temuan} temuan`,
  sebelumnya: (teks: string) => `sebelumnya ${teks}`,
  sel: (lembar: string, sel: string) => `Sel ${sel} di lembar “${lembar}”`,
  sudahDiperiksa: "Sudah diperiksa dan tidak dihitung",
  takTerbaca: "Tidak dibaca",
  tingkat: { galat: "galat", peringatan: "peringatan", info: "info" },
  usul: (sel: string, lagi: number, hilang: number, baru: number) =>
    `Usul: ${sel}${lagi === 0 ? "" : `; dan ${lagi} sel lagi`}. Menyelesaikan ${hilang} temuan, ${baru === 0 ? "tidak menimbulkan yang baru" : `menimbulkan ${baru} yang baru`}.`,
  dariAngka: (bukti: readonly string[]) => `Ketentuan dari angka: ${bukti.join("; ")}.`,
} as const;
