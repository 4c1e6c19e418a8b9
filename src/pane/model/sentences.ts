import type { Result } from "../../lkip/evaluation";
import { refName } from "../../workbook/address";
import { takesValuesOnly } from "../../workbook/excel-table";
import type { Refusal } from "../../workbook/workbook";
import { leftSentences } from "../riwayat/left-sentences";
import { lockedResults } from "./locked-results";
import type { Book, Done } from "./state";
import { words } from "./words";

/** What a click on "Hitung Capaian" will do; what it leaves, for it cannot be worked out, is said by `skippedSentence`. */
export function planSentence({ snapshot, evaluation, plan }: Book): string {
  const { isi, ganti } = countActions(plan.writes.length, evaluation.summary.ganti);
  const { tetap } = evaluation.summary;
  const locked = lockedResults({ snapshot, evaluation }).length;
  const { rencana } = words;
  const nothing = tetap > 0 ? rencana.sudahCocok(tetap) : rencana.tidakAdaHasil;
  return [
    ...(isi + ganti > 0 ? [rencana.kalimat(isi, ganti)] : locked > 0 ? [] : [nothing]),
    ...(locked > 0 ? [rencana.terkunci(locked)] : []),
  ].join(" ");
}

/** How many results cannot be worked out. */
export function skippedSentence(count: number): string {
  return words.rencana.lewati(count);
}

/** The results that cannot be worked out; those that only a protected sheet keeps out are others. */
export function skippedResults({ snapshot, evaluation }: Book): readonly Result[] {
  const locked = new Set(lockedResults({ snapshot, evaluation }).map(({ ref }) => refName(ref)));
  return evaluation.results.filter(({ action, ref }) => action === "lewati" && !locked.has(refName(ref)));
}

function countActions(writes: number, replaced: number): { isi: number; ganti: number } {
  const ganti = Math.min(replaced, writes);
  return { isi: writes - ganti, ganti };
}

/** What is said where nothing is wrong: empty tables and formulas that wait do not agree with each other, they say nothing yet. */
export function nothingWrong({
  snapshot,
  evaluation: { results },
}: Pick<Book, "snapshot" | "evaluation">): string {
  if (snapshot.calculation === "menunggu") return words.temuan.menunggu;
  return results.some(({ action }) => action !== "lewati") ? words.temuan.tidakAda : words.temuan.belumDiisi;
}

/** What the user should know before a click: sheets that cannot be read or written to, settings that cannot be read. */
export function notices({ snapshot, evaluation, plan, problems }: Book): readonly string[] {
  const used = new Set(evaluation.tables.map(({ sheet }) => sheet));
  const closed = snapshot.sheets.filter((sheet) => sheet.protected && used.has(sheet.name));
  return [
    ...(snapshot.unread ?? []).map(words.tidakTerbaca),
    ...(snapshot.calculation === "menunggu" ? [words.rumusMenunggu] : []),
    ...(snapshot.settingsUnsaved ? [words.pilihanSementara] : []),
    ...(closed.length > 0 ? [words.ditolak["lembar-dilindungi"](...closed.map(({ name }) => name))] : []),
    ...valuesInTables(snapshot, plan),
    ...problems,
  ];
}

/** Sheets where results go into an Excel table, and so are values. */
function valuesInTables({ sheets }: Book["snapshot"], { writes }: Book["plan"]): string[] {
  const tables = sheets.filter(
    (sheet) =>
      sheet.spreading &&
      writes.some(
        ({ ref, after }) => ref.sheet === sheet.name && after.kind === "nilai" && takesValuesOnly(sheet, ref),
      ),
  );
  return tables.map(({ name }) => words.nilaiDiTabel(name));
}

/** What could not be written and what to do about it: one sentence for each sheet and reason. */
export function refusalSentences({ refused, task }: Done): readonly string[] {
  if (task === "kembalikan") return leftSentences(refused);
  if (task === "batalkan") return [...new Set(refused.map(undoRefusal))];
  const closed = refused.filter(({ reason }) => reason === "lembar-dilindungi").map(({ sheet }) => sheet);
  const others = refused.filter(({ reason }) => reason !== "lembar-dilindungi");
  return [
    ...(closed.length > 0 ? [words.ditolak["lembar-dilindungi"](...new Set(closed))] : []),
    ...new Set(others.map(refusalSentence)),
  ];
}

function undoRefusal({ sheet, cell, reason }: Refusal): string {
  if (reason === "lembar-dilindungi") return words.ditolak.belumKembali(sheet);
  if (reason === "lembar-tidak-ada") return words.ditolak["lembar-tidak-ada"](sheet);
  if (reason === "sel-pindah") return words.ditolak["sel-pindah"](sheet);
  if (reason === "sel-tabel") return words.ditolak["sel-tabel"](sheet, cell ?? "");
  return cell === undefined ? words.ditolak.lembarTinggal(sheet) : words.ditolak.tidakKembali(sheet, cell);
}

function refusalSentence({ sheet, cell, reason }: Refusal): string {
  switch (reason) {
    case "lembar-dilindungi":
    case "lembar-tidak-ada":
    case "sel-pindah":
      return words.ditolak[reason](sheet);
    case "sel-terkunci":
    case "sel-gabungan":
    case "sel-tabel":
    case "sel-berubah":
      return words.ditolak[reason](sheet, cell ?? "");
  }
}
