import { refName, type CellRef } from "../../workbook/address";
import type { CellContent } from "../../workbook/plan";
import { isPending, type Cell } from "../../workbook/snapshot";
import type { Finding, Result, ResultAction } from "../evaluation";
import type { CaraTulis } from "../ketentuan/ketentuan";
import { agrees } from "../reading/agrees";
import { labelSama } from "../measure/sama-label";
import { isKata } from "../reading/kata";
import { printedText } from "../reading/printed-text";
import type { Region } from "../recognition/region";
import { temuan as kalimat } from "../../strings/id";
import { contentOf, isLocked, sameFormula } from "./content";
import { cellScale, type Scale } from "../recognition/column-scale";
import type { Draft, Rumus } from "./draft";
import { expectedText, numberFor, textFor } from "./written-value";
import { makeFinding } from "../finding";

/** What a result cell holds when the run is over: what later formulas may rest on. */
export interface FinalCell {
  readonly ref: CellRef;
  /** Percent, points or rupiah; undefined where the cell holds no such number. */
  readonly value?: number;
  /** Scale of a numeric cell; undefined where it holds text or nothing. */
  readonly scale?: "pecahan" | "angka";
  /** Whether this run changes the cell: a formula of the user's that rests on it still shows the old result. */
  readonly written: boolean;
  /** The bare number in the cell, as a formula sees it. */
  readonly raw?: number;
  /** What a reader sees in the cell, in the outcome's unit: the printed number where it agrees, else the new one. */
  readonly shown?: number;
}

/** Holds every draft against its cell and keeps the results, their findings and the final state. */
export class ResultBook {
  readonly results: Result[] = [];
  readonly findings: Finding[] = [];
  private readonly finals = new Map<string, FinalCell>();

  constructor(private readonly caraTulis: CaraTulis) {}

  /** The final state of a result cell; undefined where no result was drafted for it. */
  final(ref: CellRef): FinalCell | undefined {
    return this.finals.get(refName(ref));
  }

  /**
   * Settles one result.
   *
   * @param region the table that the cell belongs to: protected sheets and locked cells are never written
   */
  add(region: Region, draft: Draft): FinalCell {
    const printed = readPrinted(draft);
    const cell = draft.cell.cell;
    const own = cell?.formula !== undefined && this.isOurs(draft, cell.formula);
    const stale =
      cell?.formula !== undefined &&
      !own &&
      (isPending(cell) || (draft.dari ?? []).some((input) => input?.written));
    const waiting = cell !== undefined && this.isWaiting(draft, cell);
    const verdict = stale ? "tidak-dihitung" : waiting ? "sama" : judge(draft, printed);
    const after = this.contentFor(draft, verdict);
    const writable = !isLocked(region.view.sheet, draft.cell.ref) && (cell?.formula === undefined || own);
    const action = actionFor(verdict, writable);
    if (verdict === "beda" || verdict === "tak-terbaca") this.report(draft, printed, verdict);
    const written = action === "isi" || action === "ganti" ? after : undefined;
    this.results.push({
      table: draft.table,
      ref: draft.cell.ref,
      kind: draft.kind,
      name: draft.name,
      value: draft.outcome.kind === "angka" ? draft.outcome.value : null,
      text: expectedText(draft),
      before: isPending(cell) ? kalimat.menungguHitungUlang : printedText(cell),
      action,
      ...(written ? { after: written } : {}),
    });
    const holds = waiting ? this.contentFor(draft, "kosong") : written;
    return this.remember(draft, printed, holds, written !== undefined || stale);
  }

  private contentFor(draft: Draft, verdict: Verdict): CellContent | undefined {
    if (verdict === "sama" || verdict === "tidak-dihitung") return undefined;
    const { outcome } = draft;
    if (outcome.kind === "hapus") return { kind: "kosong" };
    if (outcome.kind === "tidak-dihitung") return undefined;
    const scale = cellScale(draft.cell.cell, draft.column);
    const rumus = this.rumusFor(draft, scale);
    if (outcome.kind === "angka" && outcome.unit === "persen" && scale === "teks")
      return { kind: "nilai", value: textFor(outcome.value) };
    const value = outcome.kind === "teks" ? outcome.text : numberFor(outcome, scale);
    return rumus
      ? { kind: "rumus", formula: `=${rumus.text}`, value: rumus.value ?? value }
      : { kind: "nilai", value };
  }

  private rumusFor(draft: Draft, scale: Scale): Rumus | undefined {
    if (this.caraTulis === "nilai" || draft.cell.cell?.style.format === "@") return undefined;
    if (scale === "teks" && draft.outcome.kind === "angka" && draft.outcome.unit === "persen")
      return undefined;
    return draft.rumus?.(scale === "pecahan" || scale === "pecahanPolos" ? "pecahan" : "angka");
  }

  private isOurs(draft: Draft, formula: string): boolean {
    const ours = [draft.rumus?.("pecahan"), draft.rumus?.("angka")];
    return ours.some(
      (own) => own && [own.text, ...(own.lain ?? [])].some((text) => sameFormula(`=${text}`, formula)),
    );
  }

  /** Whether the cell holds the very formula that we would write, which will work itself out to the outcome. */
  private isWaiting(draft: Draft, cell: Cell): boolean {
    if (!isPending(cell) || draft.outcome.kind === "tidak-dihitung") return false;
    const own = this.rumusFor(draft, cellScale(cell, draft.column));
    return own !== undefined && sameFormula(`=${own.text}`, cell.formula!);
  }

  private report(draft: Draft, printed: Printed, verdict: "beda" | "tak-terbaca"): void {
    const expected = draft.outcome.kind === "tidak-dihitung" ? null : expectedText(draft);
    if (verdict === "tak-terbaca") {
      this.findings.push(
        makeFinding({
          code: "nilai-tidak-terbaca",
          table: draft.table,
          ref: draft.cell.ref,
          message: kalimat.hasilTidakTerbaca(draft.name, printed.text, expected),
          value: printed.text,
          expected: draft.outcome.kind === "angka" ? draft.outcome.value : expected,
          unit: draft.temuan?.unit ?? "persen",
        }),
      );
      return;
    }
    if (!draft.temuan) return;
    this.findings.push(
      makeFinding({
        code: draft.temuan.code,
        table: draft.table,
        ref: draft.cell.ref,
        related: draft.temuan.related,
        message: draft.temuan.message(printed.text, expected ?? ""),
        value: draft.outcome.kind === "angka" && printed.value !== undefined ? printed.value : printed.text,
        expected: draft.outcome.kind === "angka" ? draft.outcome.value : expected,
        unit: draft.temuan.unit,
        hint: printed.value === undefined ? undefined : draft.temuan.hint?.(printed.value),
      }),
    );
  }

  private remember(
    draft: Draft,
    printed: Printed,
    holds: CellContent | undefined,
    written: boolean,
  ): FinalCell {
    const content = holds ?? contentOf(draft.cell.cell);
    const raw = content.kind !== "kosong" && typeof content.value === "number" ? content.value : undefined;
    const scale = cellScale(draft.cell.cell, draft.column);
    const final: FinalCell = {
      ref: draft.cell.ref,
      value: outcomeValue(draft) ?? printed.value,
      written,
      shown: holds ? outcomeValue(draft) : printed.value,
      raw,
      scale:
        raw !== undefined
          ? scale === "pecahan" || scale === "pecahanPolos"
            ? "pecahan"
            : "angka"
          : undefined,
    };
    this.finals.set(refName(draft.cell.ref), final);
    return final;
  }
}

function outcomeValue(draft: Draft): number | undefined {
  return draft.outcome.kind === "angka" ? draft.outcome.value : undefined;
}

/** What stands in the cell: its number in the outcome's unit where it is one, and its text. */
interface Printed {
  readonly kind: "kosong" | "angka" | "teks" | "tak-terbaca";
  readonly value?: number;
  readonly decimals: number;
  readonly text: string;
}

function readPrinted({ cell, column, outcome }: Draft): Printed {
  const { reading } = cell;
  if (isPending(cell.cell)) return { kind: "kosong", decimals: 0, text: "" };
  const text = printedText(cell.cell);
  const words = outcome.kind === "teks" || outcome.kind === "hapus";
  switch (reading.kind) {
    case "kosong":
      return { kind: words && reading.dash ? "teks" : "kosong", decimals: 0, text };
    case "tidak-tersedia":
      return { kind: words ? "teks" : "kosong", decimals: 0, text };
    case "angka":
    case "jumlah":
    case "persen": {
      if (words) return { kind: "teks", decimals: 0, text };
      const fraction =
        reading.kind === "angka" && column.fractions && outcome.kind === "angka" && outcome.unit === "persen";
      const factor = fraction ? 100 : 1;
      const decimals = fraction ? Math.max(0, reading.decimals - 2) : reading.decimals;
      return { kind: "angka", value: Number((reading.value * factor).toPrecision(15)), decimals, text };
    }
    case "tidak-terbaca":
      return { kind: words && reading.reason === "teks" ? "teks" : "tak-terbaca", decimals: 0, text };
    case "predikat":
    case "centang":
      return { kind: words ? "teks" : "tak-terbaca", decimals: 0, text };
  }
}

type Verdict = "kosong" | "sama" | "beda" | "tak-terbaca" | "tidak-dihitung";

function judge({ outcome, cell }: Draft, printed: Printed): Verdict {
  if (outcome.kind === "tidak-dihitung")
    return printed.kind === "tak-terbaca" && cell.cell?.formula === undefined && !isKata(printed.text)
      ? "tak-terbaca"
      : "tidak-dihitung";
  if (outcome.kind === "hapus")
    return printed.kind === "kosong" || /^[-–]?$/.test(printed.text) ? "sama" : "beda";
  if (printed.kind === "kosong") return "kosong";
  if (printed.kind === "tak-terbaca") return "tak-terbaca";
  const { value, decimals, text } = printed;
  const same =
    outcome.kind === "teks"
      ? [outcome.text, ...(outcome.juga ?? [])].some((expected) => labelSama(text, expected))
      : value !== undefined &&
        [outcome.value, ...(outcome.juga ?? [])].some((expected) => agrees(value, decimals, expected));
  return same ? "sama" : "beda";
}

function actionFor(verdict: Verdict, writable: boolean): ResultAction {
  if (verdict === "sama") return "tetap";
  if (verdict === "tidak-dihitung" || !writable) return "lewati";
  return verdict === "kosong" ? "isi" : "ganti";
}
