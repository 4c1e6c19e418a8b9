import { refName, type CellRef } from "../../workbook/address";
import type { Cause, Proposal } from "../../lkip/cause";
import type { Evaluation } from "../../lkip/evaluation";
import { formatNumber, formatRupiah } from "../../language/format";
import { rupiah } from "../../language/units";
import type { Colours } from "./colours";
import { findingLines } from "./finding-lines";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

/** Most writes that a proposal names; the others are counted. */
const MOST_WRITES = 6;

/** What the findings come from, each cause with its proof, what it takes, and the findings under it. */
export function causeLines({ causes = [], findings }: Evaluation, paint: Colours): string[] {
  if (causes.length === 0) return [];
  const explained = new Set(causes.flatMap(({ explains }) => explains));
  const title = words.sebab(causes.length, explained.size);
  return [
    "",
    paint.bold(title),
    ...causes.flatMap((cause, index) => {
      const own = new Set(cause.explains);
      const under = findings.filter(({ id }) => own.has(id)).map(({ hint: _, ...finding }) => finding);
      const [head = "", ...rest] = wrap(
        `${index + 1}. ${cause.title} (${words.keyakinan[cause.level]}, ${words.jumlahTemuan(under.length)})`,
        WIDTH - 3,
      );
      return [
        "",
        paint.bold(head),
        ...rest.map((line) => paint.bold(`   ${line}`)),
        ...proofOf(cause).flatMap((line) => wrap(line, WIDTH - 3).map((each) => `   ${each}`)),
        ...findingLines(under, refName, paint),
      ];
    }),
  ];
}

function proofOf({ proof, proposal, bridge }: Cause): string[] {
  return [
    ...proof,
    ...(bridge ? [bridgeLine(bridge)] : []),
    ...(proposal?.effect && proposal.writes.length > 0 ? [proposalLine(proposal)] : []),
  ];
}

function bridgeLine({ from, to, terms }: NonNullable<Cause["bridge"]>): string {
  const steps = terms.map(
    ({ amount, what }) => `${amount < 0 ? "−" : "+"} ${formatRupiah(rupiah(Math.abs(amount)))} (${what})`,
  );
  return words.jembatan(
    from.name,
    formatRupiah(from.value),
    steps.join(" "),
    to.name,
    formatRupiah(to.value),
  );
}

function proposalLine({ writes, effect }: Proposal): string {
  const shown = (ref: CellRef, content: Proposal["writes"][number]["after"]) =>
    content.kind === "kosong"
      ? words.kosong
      : content.kind === "rumus"
        ? content.formula
        : typeof content.value === "number"
          ? formatNumber(content.value, 4)
          : String(content.value);
  const cells = writes
    .slice(0, MOST_WRITES)
    .map(({ ref, before, after }) => `${refName(ref)} ${shown(ref, before)} → ${shown(ref, after)}`);
  return words.usul(
    cells.join("; "),
    Math.max(0, writes.length - MOST_WRITES),
    effect?.vanishes.length ?? 0,
    effect?.appears.length ?? 0,
  );
}
