import { a1Area, refName } from "../../workbook/address";
import type { Finding, RelationCounts } from "../../lkip/evaluation";
import type { Expr } from "../../lkip/expression/expr";
import { partsOf } from "../../lkip/expression/cells-of";
import { causeJson } from "./cause-json";
import { ketentuanJson } from "./ketentuan-json";
import type { FileRun } from "../run-file";

/** What one workbook gives, as `--json` prints it. Its shape is documented in the README and is kept. */
export function jsonReport({ file, evaluation }: FileRun): object {
  const {
    tables,
    results,
    findings,
    checked,
    questions,
    unread,
    ketentuan,
    relations,
    causes = [],
    summary,
  } = evaluation;
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
    findings: findings.map(findingJson),
    checked: checked.map((finding) => ({ ...findingJson(finding), reason: finding.alasan })),
    questions: questions.map(({ id, kind, ref, related, message, options }) => ({
      id,
      kind,
      cell: refName(ref),
      related: related.map(refName),
      message,
      options,
    })),
    unread: unread.map(({ sheet, area, message }) => ({ sheet, range: a1Area(area), message })),
    ketentuan: ketentuanJson(ketentuan),
    relations: countsJson(relations()),
    causes: causes.map(causeJson),
    summary,
  };
}

/** The counts of the whole report; those of each table stand in Lembar Uji. */
function countsJson({ checked, held, failed }: RelationCounts): object {
  return { checked, held, failed };
}

function findingJson(finding: Finding): object {
  const { id, code, severity, ref, related, message, value, expected, difference, hint, cause, expr } =
    finding;
  return {
    id,
    code,
    severity,
    cell: refName(ref),
    related: related.map(refName),
    message,
    value,
    expected,
    difference,
    ...(hint === undefined ? {} : { hint }),
    ...(cause === undefined ? {} : { cause }),
    ...(expr === undefined ? {} : { parts: partsJson(expr) }),
  };
}

function partsJson(expr: Expr): object[] {
  return partsOf(expr).map(({ name, ref, amount }) => ({ name, cell: refName(ref), amount }));
}
