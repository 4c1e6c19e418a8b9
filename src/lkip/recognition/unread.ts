import { around } from "../../workbook/address";
import type { UnreadTable } from "../evaluation";
import type { HeaderColumn } from "./header";
import type { Region } from "./region";
import { roleOfHeader, type Role } from "./role";
import type { SheetView } from "./sheet-view";
import { words } from "./words";

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
  [
    /(data|daftar|jumlah|keadaan|komposisi|rekap\w*) (nama )?(pegawai|asn|pns)\b|^\W*(kepegawaian|pegawai|asn)$/i,
    "pegawai",
  ],
] as const;
const STAFF = /^(nip|jabatan|golongan|pangkat|eselon|nama pegawai|jenis kelamin|pendidikan)\b/i;
/** Rows of such a list are no programs and no kegiatan. */
const OTHER_ROWS = /^\W*(nama )?(desa|kelurahan|kecamatan|barang|penyedia|rekanan|paket|pekerjaan)\b/i;

/** A region that is none of our tables, and why; undefined where it may be one. */
export function foreignTable(region: Region): UnreadTable | undefined {
  const reason = region.mapped ? undefined : strangeness(region);
  return reason && told(region, words.bukanTabel(words.alasanBukan[reason]));
}

/** Whether a region, in one of its views, is one of our tables. */
export type Placed = "milik-kami" | "bukan-milik-kami";

/**
 * A region that has targets and realisasi, and in none of its views a column for what follows from them, or is none of our
 * tables in any: named, so that nobody thinks that it was checked.
 */
export function unchecked(region: Region, views: readonly Region[], placed: Placed): UnreadTable | undefined {
  const roles = views.flatMap(({ header }) => header.columns.map(({ role }) => role));
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
  if (!has("target", "pagu", "target-renstra") || !has("realisasi")) return undefined;
  if (has(...RESULTS)) return placed === "milik-kami" ? undefined : told(region, words.bukanSalahSatu);
  const years = new Set(region.header.columns.flatMap(({ year }) => year ?? []));
  return region.mapped || years.size >= 2 ? undefined : told(region, words.tanpaHasil);
}

/** Rows outside all regions that are headed by target and realisasi, but by no column of names that we know; rows right below each other are one. */
export function withoutNames(view: SheetView, regions: readonly Region[]): UnreadTable[] {
  const byTop = regions
    .map(({ header, lastRow }) => ({ top: header.top, bottom: Math.max(lastRow, header.bottom) }))
    .sort((a, b) => b.top - a.top);
  const found: UnreadTable[] = [];
  let covered = -1;
  for (let row = 0; row < view.rowCount; row++) {
    for (let next = byTop.at(-1); next && next.top <= row; next = byTop.at(-1)) {
      covered = Math.max(covered, next.bottom);
      byTop.pop();
    }
    if (row <= covered) continue;
    const heads = headsIn(view, row);
    if (!heads) continue;
    const area = { top: row, left: Math.min(...heads), bottom: row, right: Math.max(...heads) };
    const sheet = view.sheet.name;
    const above = found.at(-1);
    if (above?.area.bottom === row - 1)
      found[found.length - 1] = { ...above, area: around(above.area, area) };
    else found.push({ sheet, area, message: words.takTerbaca(sheet, row + 1, words.tanpaNama) });
  }
  return found;
}

/** The columns of a row that holds headers of target and realisasi beside each other. */
function headsIn(view: SheetView, row: number): number[] | undefined {
  const cells = view.sheet.cells[row] ?? [];
  if (!cells.some((cell) => typeof cell?.value === "string" && /realisasi/i.test(cell.value)))
    return undefined;
  const heads = cells.flatMap((_, col) => {
    const role = roleOfHeader(view.text(row, col));
    return role ? [{ col, role }] : [];
  });
  const roles = heads.map(({ role }) => role);
  const promised = roles.includes("target") || roles.includes("pagu");
  return promised && roles.includes("realisasi") ? heads.map(({ col }) => col) : undefined;
}

type Reason = "pasangan" | "rincian" | "evaluasi" | "spm" | "pegawai" | "deviasi";

function strangeness({ header, caption, view }: Region): Reason | undefined {
  const texts = header.columns.map(({ text }) => text);
  if (pairs([...header.columns, ...header.others]) >= 2) return "pasangan";
  const titles = [caption?.text ?? "", view.sheet.name];
  const ours = caption?.number !== undefined;
  const named = ours
    ? undefined
    : OTHER_TITLES.find(([pattern]) => titles.some((title) => pattern.test(title)))?.[1];
  if (named) return named;
  if ([...header.columns, ...header.others].filter(({ text }) => STAFF.test(text)).length >= 2)
    return "pegawai";
  if (!ours && header.columns.some(({ role, text }) => role === "uraian" && OTHER_ROWS.test(text)))
    return "rincian";
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

/** A region with a sentence about it and its place. */
function told({ view, header, lastRow }: Region, sentence: string): UnreadTable {
  const cols = header.columns.map(({ col }) => col);
  const area = {
    top: header.top,
    left: Math.min(...cols),
    bottom: Math.max(lastRow, header.bottom),
    right: Math.max(...cols),
  };
  const sheet = view.sheet.name;
  return { sheet, area, message: words.takTerbaca(sheet, header.top + 1, sentence) };
}
