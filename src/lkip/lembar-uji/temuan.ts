import { checkOf } from "../checks";
import type { Bridge, Cause, CauseLevel } from "../cause";
import type { Evaluation, Finding, Severity } from "../evaluation";
import { isConflict } from "../facts/comparisons";
import { partsOf } from "../expression/cells-of";
import { a1, type CellRef } from "../../workbook/address";
import { formatNumber } from "../../language/format";
import { nilai } from "./angka";
import { baris, KOLOM, type Baris } from "./kolom";
import { namaSel } from "./sel";

const STATUS: Readonly<Record<Severity, string>> = {
  galat: "Tidak sesuai",
  peringatan: "Perlu penjelasan",
  info: "Perlu dipastikan",
};

const KEPASTIAN: Readonly<Record<CauseLevel, string>> = {
  pasti: "Pasti",
  "sangat mungkin": "Sangat mungkin",
  mungkin: "Mungkin",
};

/** Most parts of a calculation that are named. */
const MOST_PARTS = 8;

/** The findings as rows, those of one cause together under a heading that says what it is and how sure that is. */
export function barisTemuan({ findings, causes = [] }: Evaluation): readonly Baris[] {
  const causeOf = new Map(causes.flatMap((cause) => cause.explains.map((id) => [id, cause] as const)));
  return groupsOf(findings).flatMap(([first, ...others], at) => {
    const no = `T${at + 1}`;
    if (others.length === 0) return [barisOf(no, first)];
    const banyak = `${others.length + 1} temuan dari satu sebab`;
    return [
      baris({ no, langkah: `${judulOf(first, causeOf.get(first.id))} (${banyak})` }),
      // Their heading has said what the hint says.
      ...[first, ...others].map(({ hint: _hint, ...own }, index) => barisOf(`${no}.${index + 1}`, own)),
    ];
  });
}

/** The findings that the office has looked into and leaves as they are, with its reason. */
export function barisDiperiksa({ checked }: Evaluation): readonly Baris[] {
  if (checked.length === 0) return [];
  return [
    baris({ no: "A. PENGUJIAN: SUDAH DIPERIKSA DAN DIBIARKAN" }),
    ...checked.map((finding, at) => {
      const row = [...barisOf(`P${at + 1}`, finding)];
      row[KOLOM.kondisi] = `${finding.message} Alasan dibiarkan: ${finding.alasan}.`;
      row[KOLOM.status] = "Sudah diperiksa";
      return row;
    }),
  ];
}

function judulOf(first: Finding, cause: Cause | undefined): string {
  if (!cause) return `${checkOf(first.code).langkah}: ${first.message}`;
  return [
    `${cause.title}.`,
    `${KEPASTIAN[cause.level]}.`,
    ...(cause.bridge ? [jembatan(cause.bridge)] : []),
  ].join(" ");
}

/** "4.175.786.638 + 9.230.400 − 757.562.011 = 3.427.455.027", with what each of them is. */
function jembatan({ from, to, terms }: Bridge): string {
  const steps = terms.map(
    ({ amount, what }) => `${amount < 0 ? "−" : "+"} ${formatNumber(Math.abs(amount), 2)} (${what})`,
  );
  return `Jembatan: ${formatNumber(from.value, 2)} (${from.name}) ${steps.join(" ")} = ${formatNumber(to.value, 2)} (${to.name}).`;
}

/** A finding with those that it causes, each group in the order of the findings. */
function groupsOf(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const root = rootOf(finding, byId);
    if (!groups.has(root.id)) groups.set(root.id, [root]);
    if (finding !== root) groups.get(root.id)?.push(finding);
  }
  return [...groups.values()];
}

/** The finding at the end of a chain of causes. */
function rootOf(finding: Finding, byId: ReadonlyMap<string, Finding>): Finding {
  const seen = new Set<string>();
  let at = finding;
  while (at.cause !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    const next = byId.get(at.cause);
    if (!next) break;
    at = next;
  }
  return at;
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
function kriteriaOf({ code, expected, unit, expr, ref: at, related: [other] }: Finding): string {
  const { kriteria } = checkOf(code);
  if (expected === null) return kriteria;
  if (other && isConflict(code)) return `${kriteria} Pembanding: ${namaSel(other)} ${nilai(expected, unit)}.`;
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
