import { bacaan as kalimat } from "../../strings/id";
import type { UnreadTable } from "../evaluation";
import type { HeaderColumn } from "./header";
import type { Region } from "./region";
import type { Role } from "./role";

/** A table that is none of ours, or one of ours that lacks a column; undefined where nothing is to be said. */
export interface Unread {
  readonly kind: "asing" | "kurang";
  readonly table: UnreadTable;
}

const RESULTS: readonly Role[] = [
  "capaian",
  "persen",
  "serapan",
  "efisiensi",
  "selisih",
  "nasional",
  "kelas",
];
const OTHER_TITLES = [
  [/\be[. -]?81\b|evaluasi (terhadap )?hasil (renja|rkpd|renstra|rpjmd)/i, "evaluasi"],
  [/\bspm\b|standar pelayanan minimal/i, "spm"],
  [/pegawai|kepegawaian|\basn\b menurut|\bpns\b/i, "pegawai"],
] as const;
const STAFF = /^(nip|jabatan|golongan|pangkat|eselon|nama pegawai|jenis kelamin|pendidikan)\b/i;

/** What a reader is told about a region that is not, or not wholly, read as one of our tables. */
export function unreadTable(region: Region): Unread | undefined {
  if (region.mapped) return undefined;
  const reason = strangeness(region);
  if (reason) return told(region, "asing", kalimat.bukanTabel(kalimat.alasanBukan[reason]));
  const roles = new Set(region.header.columns.map(({ role }) => role));
  const promised = roles.has("target") || roles.has("pagu") || roles.has("target-renstra");
  if (!promised || !roles.has("realisasi") || RESULTS.some((role) => roles.has(role))) return undefined;
  return undefined;
}

type Reason = "pasangan" | "evaluasi" | "spm" | "pegawai" | "deviasi";

function strangeness({ header, caption, view }: Region): Reason | undefined {
  const texts = header.columns.map(({ text }) => text);
  if (pairs([...header.columns, ...header.others]) >= 2) return "pasangan";
  const title = [caption?.text ?? "", view.sheet.name].join(" ");
  const ours = caption?.number !== undefined;
  const named = ours ? undefined : OTHER_TITLES.find(([words]) => words.test(title))?.[1];
  if (named) return named;
  if ([...header.columns, ...header.others].filter(({ text }) => STAFF.test(text)).length >= 2)
    return "pegawai";
  const roles = header.columns.map(({ role }) => role);
  const deviates = texts.some((text) => /deviasi/i.test(text));
  if (deviates && !roles.includes("nasional") && !roles.includes("capaian") && !roles.includes("persen"))
    return "deviasi";
  return undefined;
}

/** Columns K beside columns Rp, as the forms of Permendagri 86/2017 have them. */
function pairs(columns: readonly HeaderColumn[]): number {
  const sorted = [...columns].sort((a, b) => a.col - b.col);
  return sorted.filter(
    ({ text }, i) => /(^|\s)k$/i.test(text) && /(^|\s)\(?rp\.?\)?$/i.test(sorted[i + 1]?.text ?? ""),
  ).length;
}

/** The sentence about a region, with its place. */
export function told(region: Region, kind: Unread["kind"], sentence: string): Unread {
  const { view, header, lastRow } = region;
  const cols = header.columns.map(({ col }) => col);
  const area = {
    top: header.top,
    left: Math.min(...cols),
    bottom: Math.max(lastRow, header.bottom),
    right: Math.max(...cols),
  };
  const sheet = view.sheet.name;
  return { kind, table: { sheet, area, message: kalimat.takTerbaca(sheet, header.top + 1, sentence) } };
}
