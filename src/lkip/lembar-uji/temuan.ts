import { checkOf } from "../checks";
import type { Evaluation, Finding, Severity } from "../evaluation";
import { partsOf } from "../expression/cells-of";
import { a1, type CellRef } from "../../workbook/address";
import { formatNumber } from "../../language/format";
import { nilai } from "./angka";
import { baris, type Baris } from "./kolom";
import { namaSel } from "./sel";

const STATUS: Readonly<Record<Severity, string>> = {
  galat: "Tidak sesuai",
  peringatan: "Perlu penjelasan",
  info: "Perlu dipastikan",
};

/** Most parts of a calculation that are named. */
const MOST_PARTS = 8;

/** The findings as rows, those of one cause together under a heading. */
export function barisTemuan({ findings }: Evaluation): readonly Baris[] {
  return groupsOf(findings).flatMap(([first, ...others], at) => {
    const no = `T${at + 1}`;
    if (others.length === 0) return [barisOf(no, first)];
    const judul = `${checkOf(first.code).langkah}: ${first.message} (${others.length + 1} temuan dari satu sebab)`;
    return [
      baris({ no, langkah: judul }),
      ...[first, ...others].map((finding, index) => barisOf(`${no}.${index + 1}`, finding)),
    ];
  });
}

/** A finding with those that it causes, each group in the order of the findings. */
function groupsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  const known = new Set(findings.map(({ id }) => id));
  const roots = findings.filter(({ cause }) => cause === undefined || !known.has(cause));
  for (const root of roots) groups.set(root.id, [root]);
  for (const finding of findings) {
    const group = finding.cause === undefined ? undefined : groups.get(rootOf(finding, findings));
    if (group && !group.includes(finding)) group.push(finding);
  }
  return [...groups.values()];
}

/** The id of the finding at the end of a chain of causes. */
function rootOf(finding: Finding, findings: readonly Finding[]): string {
  const seen = new Set<string>();
  let at = finding;
  while (at.cause !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = findings.find(({ id }) => id === at.cause);
    if (!next) break;
    at = next;
  }
  return at.id;
}

function barisOf(no: string, finding: Finding): Baris {
  const { langkah } = checkOf(finding.code);
  return baris({
    no,
    langkah,
    sel: namaSel(finding.ref),
    kondisi: [finding.message, ...(finding.hint && finding.cause === undefined ? [finding.hint] : [])].join(
      " ",
    ),
    kriteria: kriteriaOf(finding),
    selisih: finding.difference,
    status: STATUS[finding.severity],
  });
}

/** By what a finding is judged, and what that comes to. */
function kriteriaOf({ code, expected, unit, expr, ref: at }: Finding): string {
  const { kriteria } = checkOf(code);
  if (expected === null) return kriteria;
  const parts = expr
    ? partsOf(expr).flatMap(({ ref, amount }) => (amount === null ? [] : [{ ref, amount }]))
    : [];
  const hitungan = parts.length === 0 ? "" : ` Dihitung dari ${bagian(parts, at.sheet)}.`;
  return `${kriteria} Seharusnya ${nilai(expected, unit)}.${hitungan}`;
}

/** The parts of a calculation; those of another sheet are named with it. */
function bagian(parts: readonly { readonly ref: CellRef; readonly amount: number }[], sheet: string): string {
  const named = parts
    .slice(0, MOST_PARTS)
    .map(({ ref, amount }) => `${ref.sheet === sheet ? a1(ref) : namaSel(ref)} ${formatNumber(amount, 2)}`)
    .join("; ");
  const rest = parts.length - MOST_PARTS;
  return rest > 0 ? `${named}; dan ${rest} sel lain` : named;
}
