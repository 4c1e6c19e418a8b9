/** What an office wants less of, by subject; each line is a set of words or phrases. */
const UNWANTED = [
  "kemiskinan|(?:penduduk|keluarga|warga|masyarakat|rumah tangga|angka|desa) miskin|miskin ekstrem",
  "pengangguran|penganggur|buta (?:huruf|aksara)|(?:anak )?putus sekolah|anak tidak sekolah|drop ?out",
  "stunting|wasting|underweight|gizi (?:buruk|kurang)|kematian|kesakitan|morbiditas|mortalitas|prevalensi|insiden(?:si)?|penderita",
  "gini|ketimpangan|kesenjangan|inflasi|rasio ketergantungan|defisit|tunggakan|backlog",
  "kecelakaan|kriminalitas|kejahatan|tindak pidana|kekerasan|konflik|unjuk rasa|tawuran|gangguan (?:keamanan|ketertiban|ketenteraman|ketentraman|kamtibmas)|penyalahgunaan|perkawinan anak|pernikahan dini|perceraian",
  "pelanggaran|temuan|keluhan|pengaduan|komplain|ketidakhadiran|mangkir",
  "kebocoran|kehilangan (?:air|energi)|susut|emisi|pencemaran|polusi|lahan kritis|kebakaran|korban|risiko bencana",
  "kerawanan|rawan|kerusakan|(?:jalan|jembatan|irigasi|bangunan|kondisi) rusak|rusak (?:ringan|sedang|berat)",
  "tidak layak huni|rtlh|kumuh|desa (?:sangat )?tertinggal",
];
/** Words of time: less of it is better whatever is done in it. */
const WAITING =
  "waktu tunggu|waktu tanggap|waktu respon|response time|(?:lama|rata-rata) (?:waktu|antrean|antrian)|lama (?:pelayanan|proses|penyelesaian)";
/** What is done against the unwanted, or for those who suffer it: more of that is better. */
const REMEDIES = [
  "penyelesaian|diselesaikan|terselesaikan|selesai|tuntas|penuntasan|dituntaskan",
  "penanganan|ditangani|tertangani|pencegahan|dicegah|pengendalian|dikendalikan|terkendali|penanggulangan|ditanggulangi|pengentasan|dientaskan|terentaskan",
  "tindak ?lanjut|(?:di|ter)tindak ?lanjuti|ditindak|penindakan|penegakan|diproses|diungkap|terungkap|pengungkapan|diaudit|ditanggapi|direspon|dilaporkan|pelaporan",
  "pelayanan|dilayani|terlayani|layanan|cakupan|pembinaan|dibina|pendampingan|didampingi|perlindungan|bantuan|dibantu|menerima|memperoleh|mendapat(?:kan)?|pemberdayaan|diberdayakan",
  "perbaikan|diperbaiki|rehabilitasi|direhabilitasi|pemulihan|dipulihkan|pemulangan|pembangunan|kesembuhan|sembuh|keberhasilan|penagihan|tertagih|sosialisasi|pemantauan|dipantau|pengawasan|mitigasi|kesiapsiagaan",
  "dokumen|laporan|kebijakan|kepatuhan|ketahanan",
];
/** Words that say that there is less of it, or none: the name already counts the good. */
const LESS =
  "penurunan|menurun|turun|diturunkan|pengurangan|berkurang|dikurangi|bebas|tanpa|nihil|zero|tidak (?:ada|terjadi)|ketepatan|tepat waktu|sesuai|memenuhi|tangguh";

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?:nya)?(?!\\p{L})`, "iu");
const unwanted = whole(UNWANTED.join("|"));
const waiting = whole(WAITING);
const remedy = whole(REMEDIES.join("|"));
const less = whole(LESS);

/**
 * Whether an indicator's name suggests that less is better. A word that turns it round ("penyelesaian pelanggaran",
 * "penurunan angka kemiskinan") makes more the better again. A suggestion, to be asked and never assumed.
 *
 * @example suggestsNegative("Angka kemiskinan") // true
 * @example suggestsNegative("Penurunan angka kemiskinan") // false
 */
export function suggestsNegative(name: string): boolean {
  if (less.test(name)) return false;
  return waiting.test(name) || (unwanted.test(name) && !remedy.test(name));
}
