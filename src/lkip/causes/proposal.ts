import { rupiah } from "../../language/units";
import { refName, type CellRef } from "../../workbook/address";
import { contentOf } from "../../workbook/content";
import { isLocked } from "../../workbook/may-write";
import type { CellWrite } from "../../workbook/plan";
import type { PreparedRow, Proposal, ProposalEffect } from "../cause";
import type { Evaluation } from "../evaluation";
import type { Entry } from "./cards/entry";
import { isResult } from "./cards/entry";
import type { Report } from "./report";
import { contentFor } from "./written-reading";

/**
 * The writes and rows that mend the causes of a card. A cause that is no more than possible is never written, and nothing
 * else in its rows: a realisasi that is mended beside a pagu that is not makes a percentage that was never meant.
 * What becomes of the findings then is still to be tried.
 */
export function draftOf(entries: readonly Entry[], report: Report): Proposal {
  const writes = new Map<string, CellWrite>();
  const unsure = new Set(
    entries.flatMap((entry) =>
      entry.level === "mungkin" ? inputWrites(entry, report).map(({ ref }) => rowOf(ref)) : [],
    ),
  );
  for (const entry of entries) {
    if (!isResult(entry) && entry.level === "mungkin") continue;
    for (const write of isResult(entry) ? resultWrites(entry, report) : inputWrites(entry, report))
      if (!unsure.has(rowOf(write.ref))) writes.set(refName(write.ref), write);
  }
  return {
    writes: [...writes.values()],
    rows: entries.flatMap((entry) => preparedRow(entry, report) ?? []),
  };
}

function resultWrites({ cells }: Entry, { settled }: Report): CellWrite[] {
  return settled.flatMap(({ result: { ref, after }, cell: { cell } }) =>
    after && cells.includes(refName(ref)) ? [{ ref, before: contentOf(cell), after }] : [],
  );
}

/** A row under another program is moved, not overwritten: its amounts alone would still stand in the wrong place. */
function inputWrites({ found }: Entry, { relations, laporan }: Report): CellWrite[] {
  if (!found || found.hypothesis.kind === "program-lain") return [];
  return [...found.hypothesis.change.cells].flatMap(([key, reading]) => {
    const cell = relations.cells.get(key);
    const after = cell && cell.measure !== "result" ? contentFor(cell.value, reading) : undefined;
    if (!cell || !after || isProtected(cell.ref, laporan)) return [];
    return [{ ref: cell.ref, before: contentOf(cell.value.cell), after }];
  });
}

function rowOf({ sheet, row }: CellRef): string {
  return `${sheet}!${row}`;
}

function isProtected(ref: CellRef, { regions }: Report["laporan"]): boolean {
  for (const own of regions.values())
    for (const { view } of own) if (view.sheet.name === ref.sheet) return isLocked(view.sheet, ref);
  return true;
}

/** The row that a table lacks. */
function preparedRow({ found }: Entry, { relations, tautan }: Report): PreparedRow | undefined {
  const { kind, change, cells, noted } = found?.hypothesis ?? {};
  if (!found || kind !== "baris-hilang" || !change) return undefined;
  const [first] = found.fixed;
  if (!first?.sum) return undefined;
  const amount = (measure: "pagu" | "realisasi") => {
    const own = found.fixed
      .filter(({ sum }) => sum?.measure === measure)
      .map(({ id }) => change.added.get(id))
      .find((value) => value !== undefined);
    return own === undefined ? null : rupiah(own);
  };
  const names = [...tautan.subKegiatan.unmatchedFrom, ...tautan.pkProgram.unmatchedFrom];
  const named = noted ? names.find(({ nameRef }) => cells?.includes(refName(nameRef))) : undefined;
  return {
    table: relations.cells.get(first.about)?.table ?? "3.8",
    under: first.sum.row.nameRef,
    name: named?.name ?? null,
    pagu: amount("pagu"),
    realisasi: amount("realisasi"),
  };
}

/** What became of the findings: which are gone, which are new, and which results are only to be worked out again. */
export function effectOf(before: Evaluation["findings"], then: Evaluation): ProposalEffect {
  const now = new Set(then.findings.map(({ id }) => id));
  const known = new Set(before.map(({ id }) => id));
  const rewritten = new Map(
    then.results.filter(({ after }) => after !== undefined).map(({ ref }) => [refName(ref), ref]),
  );
  const fresh = then.findings.filter(({ id }) => !known.has(id));
  const follows = fresh.flatMap(({ ref }) => rewritten.get(refName(ref)) ?? []);
  return {
    vanishes: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    appears: fresh.filter(({ ref }) => !rewritten.has(refName(ref))).map(({ id }) => id),
    follows: [...new Map(follows.map((ref) => [refName(ref), ref])).values()],
  };
}
