const NEGATIVE =
  /\b(kemiskinan|penduduk miskin|pengangguran|stunting|kematian|waktu tunggu|kebocoran|pelanggaran|kecelakaan|inflasi|gini|gizi buruk|prevalensi|putus sekolah|kriminalitas|temuan|pengaduan|keluhan|kerusakan|kawasan kumuh|kehilangan)\b/i;
const TURNED =
  /\b(penyelesaian|diselesaikan|terselesaikan|selesai|penurunan|menurunnya|turunnya|penanganan|ditangani|tertangani|pencegahan|dicegah|tindak ?lanjut\w*|ditindak\w*|bebas|pengurangan|berkurangnya|pengendalian|penanggulangan|pengentasan|pelayanan|dilayani|tanpa|pembinaan|penegakan)\b/i;

/**
 * Whether an indicator's name suggests that less is better. A word that turns it round ("penyelesaian pelanggaran") makes
 * more the better again.
 *
 * @example suggestsNegative("Angka kemiskinan") // true
 * @example suggestsNegative("Penurunan angka kemiskinan") // false
 */
export function suggestsNegative(name: string): boolean {
  return NEGATIVE.test(name) && !TURNED.test(name);
}
