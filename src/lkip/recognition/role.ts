/** What a column of a table holds. `kelas` is one class of a predikat scale; `keterangan` a remark. */
export type Role =
  | "no"
  | "sasaran"
  | "indikator"
  | "sasaran-indikator"
  | "uraian"
  | "satuan"
  | "arah"
  | "target"
  | "target-renstra"
  | "realisasi"
  /** Tabel 3.7: the realisasi of the indicator, beside that of the budget. */
  | "realisasi-kinerja"
  | "nasional"
  | "capaian"
  | "persen"
  | "pagu"
  | "serapan"
  | "efisiensi"
  | "selisih"
  | "kelas"
  /** The class of a row's capaian in words. */
  | "predikat"
  | "keterangan"
  | "lain";

/** Roles whose cells name a row. */
export const NAME_ROLES: readonly Role[] = ["sasaran", "indikator", "sasaran-indikator", "uraian"];

const NO_VALUES: readonly Role[] = [...NAME_ROLES, "no", "satuan", "arah", "lain", "keterangan", "predikat"];

/** Whether the cells of such a column hold values of the report. */
export function isValueRole(role: Role): boolean {
  return !NO_VALUES.includes(role);
}

/** Longest text that can be a header cell. */
const LONGEST_HEADER = 130;

const RULES: readonly (readonly [RegExp, Role])[] = [
  [
    /\bsaldo\b|\bpertumbuhan\b|\bkenaikan\b|\bpenurunan\b|\bkontribusi\b|\bproporsi\b|\bbobot\b|\b(belum|tidak|tak) (ter)?(serap|realisasi|laksana)/,
    "lain",
  ],
  [/\bsisa\b|\bsumber\b|\bpenanggung ?jawab\b|\bformula|\brumus|\bpermasalahan|\bsolusi|\banalisis/, "lain"],
  [/efisiensi/, "efisiensi"],
  [/serapan|penyerapan/, "serapan"],
  [/\bnasional\b|\bprovinsi\b|\bprov\b/, "nasional"],
  [
    /^(ket|keterangan)? ?\(? ?(\+ ?\/ ?[-–]|\+ ?[-–]|[-–] ?\/ ?\+)|^selisih|^deviasi|^gap\b|lebih ?\/ ?kurang/,
    "selisih",
  ],
  [/^(ket|keterangan|catatan)$/, "keterangan"],
  [/^(predikat|kategori|kriteria)( (capaian|kinerja|keberhasilan|penilaian|realisasi))*$/, "predikat"],
  [/^(no|n0|nomor|nomer|no urut|#|kode|kode rekening|kode rek|kd rek|rekening)$/, "no"],
  [/^(tujuan|sasaran)[^/]*\/.*indikator/, "sasaran-indikator"],
  [/^(sasaran|tujuan)( strategis)? (dan|&) indikator/, "sasaran-indikator"],
  [
    /^(jenis|arah|progres|progress|tipe|polarisasi|polaritas|sifat)( indikator| data| kinerja| target)?$/,
    "arah",
  ],
  [/^satuan( ukuran| target)?$|^sat$/, "satuan"],
  [
    /^(target|kondisi|rencana|sasaran akhir).*(renstra|rpjmd|rpd|jangka menengah|akhir)|^(renstra|rpjmd)/,
    "target-renstra",
  ],
  [/^(% ?|persentase |prosentase )(realisasi|keuangan|fisik|kinerja)/, "persen"],
  [/^(% ?|persen(tase)? |prosentase )(thd|terhadap|dari)\b/, "persen"],
  [/^(kinerja|keu|keuangan|fisik) ?\(? ?% ?\)?$|^(capaian|tingkat) realisasi/, "persen"],
  [/^persen (di|dalam|pada|menurut|realisasi|keuangan|kinerja|fisik|anggaran)/, "persen"],
  [/realisasi|^terealisasi/, "realisasi"],
  [/^\(?%\)?$|^persen(tase)?( \(?%\)?)?$|^prosentase( \(?%\)?)?$/, "persen"],
  [/capaian|pencapaian|tingkat kemajuan/, "capaian"],
  [/^(jumlah )?(pagu|anggaran)|\bpagu\b|alokasi anggaran/, "pagu"],
  [/^target|^rencana|^penetapan target/, "target"],
  [/^(nama |uraian )?(indikator|iku\b|ikk\b|tolok ukur).{0,45}$/, "indikator"],
  [
    /^((nama|rincian|daftar|jenis|nomenklatur|uraian) )?(program|(sub )?kegiatan|subkegiatan|uraian|nomenklatur|urusan|bidang urusan|belanja)([ /,&-]+(dan |atau )?(program|sub|sub ?kegiatan|kegiatan|kinerja|uraian|urusan|bidang|organisasi|jenis|akun|belanja))*( pendukung)?$/,
    "uraian",
  ],
  [/^(sasaran|tujuan).{0,45}$/, "sasaran"],
];

/** Words that a header of names never starts with: the text is a sentence of the report and no header. */
const NO_HEADER =
  /^(tabel|table|sasaran( strategis)? \d|meningkatnya|terselenggaranya|persentase (?!capaian|pencapaian|realisasi|serapan|penyerapan|keuangan|fisik|tingkat)\w+ \w+|jumlah (?!pagu|anggaran|realisasi|dana)\w+ \w+)/;

/** Roles of texts that have been looked at, null where they name none: headers stand again and again. */
const cache = new Map<string, Role | null>();
const MOST_CACHED = 10_000;

/**
 * The role that a header text names.
 *
 * @param text one header cell, or the texts of a column's header cells from top to bottom joined by blanks
 * @example roleOfHeader("REALISASI Th. 2023") // "realisasi"
 * @example roleOfHeader("% Capaian") // "capaian"
 */
export function roleOfHeader(text: string): Role | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  const known = cache.get(text);
  if (known !== undefined) return known ?? undefined;
  const role = namedRole(text);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, role ?? null);
  return role;
}

function namedRole(text: string): Role | undefined {
  const words = normalizeHeader(text);
  if (words === "" || NO_HEADER.test(words)) return undefined;
  return RULES.find(([pattern]) => pattern.test(words))?.[1];
}

/** A header text without case, dots, line breaks and year suffix. */
export function normalizeHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[.:*"]/g, " ")
    .replace(/\b(tahun|thn|th|ta|t a)? ?20\d\d\b/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/**
 * The one year that a text names; undefined when it names none or several.
 *
 * @example yearOf("TARGET 2023") // 2023
 */
export function yearOf(text: string): number | undefined {
  const years = new Set(yearsOf(text));
  return years.size === 1 ? [...years][0] : undefined;
}

/** Every year that a text names. */
export function yearsOf(text: string): number[] {
  return [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map((match) => Number(match[0]));
}

/** Whether a text may be the header of a column of names: a quick look before the full rules. */
export function startsLikeNameHeader(text: string): boolean {
  return (
    text.length <= 70 &&
    /^\W*((nama|rincian|daftar|jenis|uraian) )?(sasaran|tujuan|indikator|iku|ikk|tolok|program|sub|kegiatan|uraian|nomenklatur|urusan|bidang|belanja|jenis belanja)/i.test(
      text,
    )
  );
}
