import { a1Area, refName } from "../workbook/address";
import { formatNumber, formatPercent } from "../strings/format";
import type { Evaluation, Finding, Result } from "../lkip/evaluation";

/** What one file gives, as `--json` prints it. */
export function jsonReport(file: string, { tables, results, findings, summary }: Evaluation): object {
  return {
    file,
    tables: tables.map(({ id, sheet, area }) => ({ id, sheet, range: a1Area(area) })),
    results: results.map(({ table, ref, kind, value, text, before, action }) => ({
      table,
      cell: refName(ref),
      kind,
      value,
      text,
      before,
      action,
    })),
    findings: findings.map(
      ({ code, severity, ref, related, message, value, expected, difference, hint }) => ({
        code,
        severity,
        cell: refName(ref),
        related: related.map(refName),
        message,
        value,
        expected,
        difference,
        ...(hint ? { hint } : {}),
      }),
    ),
    summary,
  };
}

/** What one file gives, for a reader at a terminal. */
export function textReport(file: string, evaluation: Evaluation): string {
  const { tables, summary } = evaluation;
  return [
    file,
    "",
    `Tabel yang ditemukan${summary.tahun === null ? "" : ` (laporan tahun ${summary.tahun})`}:`,
    ...tables.map(({ id, sheet, area }) => `  ${title(id).padEnd(20)} ${sheet}!${a1Area(area)}`),
    ...tables.flatMap(({ id }) => section(id, evaluation)),
    "",
    "Ringkasan:",
    `  Rata-rata capaian    ${summary.rataRataCapaian === null ? "-" : `${formatPercent(summary.rataRataCapaian)}, ${summary.predikat ?? ""}`}`,
    `  Total pagu           ${rupiah(summary.totalPagu)}`,
    `  Total realisasi      ${rupiah(summary.totalRealisasi)}`,
    `  Serapan              ${summary.serapan === null ? "-" : formatPercent(summary.serapan)}`,
    `  Temuan               ${summary.galat} galat, ${summary.peringatan} peringatan, ${summary.info} info`,
    `  Sel hasil            ${summary.isi} diisi, ${summary.ganti} diganti, ${summary.tetap} tetap, ${summary.lewati} dilewati`,
  ].join("\n");
}

function title(id: string): string {
  return id === "PK" ? "Perjanjian Kinerja" : `Tabel ${id}`;
}

function rupiah(value: number | null): string {
  return value === null ? "-" : `Rp ${formatNumber(value, 2)}`;
}

function section(id: string, { results, findings }: Evaluation): string[] {
  const own = results.filter(({ table, action, text }) => table === id && action !== "lewati" && text !== "");
  const found = findings.filter(({ table }) => table === id);
  if (own.length === 0 && found.length === 0) return [];
  return ["", title(id), ...own.map(resultLine), ...found.flatMap(findingLines)];
}

function resultLine({ ref, name, text, before, action }: Result): string {
  const change = { isi: "diisi", ganti: `sebelumnya ${before}`, tetap: "", lewati: "" }[action];
  return `  ${cell(ref).padEnd(5)} ${shorten(name, 56).padEnd(56)} ${text.padStart(16)}  ${change}`.trimEnd();
}

function findingLines({ severity, ref, message, value, expected, difference, hint }: Finding): string[] {
  const sign = { galat: "✖ galat", peringatan: "▲ peringatan", info: "• info" }[severity];
  const numbers =
    typeof value === "number" && typeof expected === "number" && difference !== null
      ? [
          `        ${formatNumber(value, 2)} ↔ ${formatNumber(expected, 2)}, selisih ${formatNumber(difference, 2)}`,
        ]
      : [];
  return [`  ${cell(ref).padEnd(5)} ${sign}: ${message}`, ...numbers, ...(hint ? [`        ${hint}`] : [])];
}

function cell(ref: Result["ref"]): string {
  return refName(ref).split("!").at(-1)!;
}

/** A long name cut in the middle. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = Math.floor((length - 1) / 2);
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`;
}
