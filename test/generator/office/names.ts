import type { Random } from "../random";

const SUBJECTS = [
  "Pelayanan Umum",
  "Kesehatan Masyarakat",
  "Jalan Kabupaten",
  "Pasar Rakyat",
  "Perikanan Budidaya",
  "Perikanan Tangkap",
  "Tanaman Pangan",
  "Peternakan",
  "Perpustakaan Daerah",
  "Kearsipan",
  "Kepemudaan",
  "Olahraga Prestasi",
  "Pariwisata",
  "Ekonomi Kreatif",
  "Perumahan Swadaya",
  "Permukiman Kumuh",
  "Air Minum",
  "Air Limbah",
  "Persampahan",
  "Ruang Terbuka Hijau",
  "Lalu Lintas",
  "Angkutan Umum",
  "Komunikasi Publik",
  "Statistik Sektoral",
  "Persandian",
  "Koperasi",
  "Usaha Mikro",
  "Penanaman Modal",
  "Perizinan Berusaha",
  "Ketenagakerjaan",
  "Transmigrasi",
  "Ketahanan Pangan",
  "Kebencanaan",
  "Ketenteraman Wilayah",
  "Bantuan Sosial",
  "Rehabilitasi Sosial",
  "Perlindungan Anak",
  "Keluarga Berencana",
  "Administrasi Kependudukan",
  "Pemerintahan Desa",
  "Pendidikan Dasar",
  "Pendidikan Anak Usia Dini",
  "Kebudayaan",
  "Aset Daerah",
  "Perencanaan Wilayah",
  "Penelitian Terapan",
  "Kepegawaian",
  "Pengawasan Internal",
  "Irigasi",
  "Drainase",
  "Kehutanan Rakyat",
  "Energi Terbarukan",
  "Perdagangan Luar Negeri",
  "Industri Kecil",
  "Metrologi Legal",
] as const;

const PROGRAM = [
  "Pengelolaan",
  "Pengembangan",
  "Peningkatan",
  "Penyelenggaraan",
  "Penataan",
  "Pemberdayaan",
] as const;
const KEGIATAN = [
  "Koordinasi",
  "Administrasi",
  "Pembinaan",
  "Fasilitasi",
  "Penguatan",
  "Pemeliharaan",
  "Pengendalian",
  "Perumusan Kebijakan",
] as const;
const SUB = [
  "Penyediaan",
  "Penyusunan Dokumen",
  "Pelatihan",
  "Sosialisasi",
  "Pengadaan Sarana",
  "Rehabilitasi Gedung",
  "Monitoring",
  "Pendataan",
  "Penyuluhan",
  "Evaluasi",
  "Bimbingan Teknis",
  "Verifikasi",
] as const;
const BELANJA = [
  "Belanja Alat Tulis Kantor",
  "Belanja Makanan dan Minuman Rapat",
  "Belanja Perjalanan Dinas Biasa",
  "Belanja Jasa Tenaga Ahli",
  "Belanja Honorarium Narasumber",
  "Belanja Cetak dan Penggandaan",
  "Belanja Modal Peralatan Komputer",
  "Belanja Sewa Kendaraan",
  "Belanja Bahan Bakar",
  "Belanja Tagihan Listrik",
] as const;

/** Names of an office's budget, none given twice. They say nothing of their level. */
export class Names {
  private readonly used = new Set<string>();
  constructor(private readonly random: Random) {}

  program = (): string => this.fresh(PROGRAM);
  kegiatan = (): string => this.fresh(KEGIATAN);
  sub = (): string => this.fresh(SUB);
  belanja = (): string => this.random.pick(BELANJA);

  private fresh(verbs: readonly string[]): string {
    for (;;) {
      const name = `${this.random.pick(verbs)} ${this.random.pick(SUBJECTS)}`;
      if (this.used.has(name)) continue;
      this.used.add(name);
      return name;
    }
  }
}

/** The same word with one typing error: a letter lost, doubled or swapped, never the first. */
export function misspelt(random: Random, word: string): string {
  const at = random.int(1, Math.max(1, word.length - 2));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? "",
    word[at + 1] ?? "",
    word.slice(at + 2),
  ];
  const kind = random.pick(["lost", "doubled", "swapped"]);
  if (kind === "lost") return before + next + after;
  if (kind === "doubled" || letter === next) return before + letter + letter + next + after;
  return before + next + letter + after;
}
