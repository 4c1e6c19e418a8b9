import { tableName } from "../../language/phrase";
import { refName, type CellRef } from "../../workbook/address";
import type { Cause } from "../cause";
import type { Evaluation, Finding, TableId } from "../evaluation";
import { bridgesOf, type FoundBridge } from "./bridge";
import { cardsOf, type Card } from "./cards";
import type { Effort } from "./effort";
import { otherKetentuan, type OtherKetentuan } from "./hypotheses/other-ketentuan";
import { draftOf, effectOf } from "./proposal";
import type { Report } from "./report";
import { search } from "./search";
import { listed, Speaker } from "./speaker";
import type { InSteps } from "../in-steps";
import type { Trial } from "./trial";

/**
 * What the findings of a report come from: the few causes that explain most of them, those that explain most first. The
 * proposals of the first of them have been tried: one that would make a new galat is not proposed.
 *
 * It yields often (a step is one evaluation at most) and gives every cause as soon as it is known, so that a caller can run it
 * in slices and drop it.
 */
export function* findCauses(
  now: Evaluation,
  report: Report,
  trial: Trial,
  effort: Effort,
): Generator<Cause | undefined, readonly Cause[]> {
  if (now.findings.length === 0) return [];
  const causes: Cause[] = [];
  const rule = yield* otherKetentuan(now, trial);
  if (rule) causes.push(ruleCause(rule));
  if (causes[0]) yield causes[0];
  const explained = new Set(rule?.vanishes.map(({ id }) => id));
  const diagnosis = yield* silently(search(report, effort, explained));
  yield undefined;
  const speaker = new Speaker(report);
  const cards = cardsOf(diagnosis, report, speaker);
  yield undefined;
  const bridges = bridgesOf(diagnosis, report, speaker);
  let tried = 0;
  for (const card of cards) {
    const drafted = causeOf(card, bridges, now.findings, report, speaker);
    if (!drafted) continue;
    const isTried = drafted.proposal?.writes.length && tried++ < MOST_TRIED;
    const cause = isTried ? yield* trying(drafted, now, trial) : drafted;
    causes.push(cause);
    yield cause;
  }
  return causes;
}

/** Most proposals that are tried before anybody asks: each takes an evaluation of the whole report. */
const MOST_TRIED = 6;

/**
 * A cause whose proposal was tried: what vanishes and what appears. A proposal that would make a new galat, or that mends
 * nothing, is none: its writes are gone. One that is too much work to try stays as it is.
 */
export function* trying(cause: Cause, now: Evaluation, trial: Pick<Trial, "after">): InSteps<Cause> {
  const { proposal, ...rest } = cause;
  if (!proposal || proposal.effect || proposal.writes.length === 0) return cause;
  const then = yield* trial.after({ writes: proposal.writes, marks: [] });
  if (!then) return cause;
  const effect = effectOf(now.findings, then);
  const appears = new Set(effect.appears);
  const harms = then.findings.some(({ id, severity }) => severity === "galat" && appears.has(id));
  if (!harms && effect.vanishes.length > 0) return { ...rest, proposal: { ...proposal, effect } };
  return proposal.rows.length > 0 ? { ...rest, proposal: { ...proposal, writes: [] } } : rest;
}

function* silently<T>(steps: Generator<void, T>): Generator<undefined, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    yield undefined;
  }
}

function causeOf(
  card: Card,
  bridges: readonly FoundBridge[],
  findings: readonly Finding[],
  report: Report,
  speaker: Speaker,
): Cause | undefined {
  const refs = card.cells.flatMap((cell) => speaker.ref(cell) ?? []);
  const [ref] = refs;
  if (!ref) return undefined;
  const bridge = bridges.find(({ cells }) => cells.some((cell) => card.cells.includes(cell)))?.bridge;
  const proposal = draftOf(card.entries, report);
  return {
    id: `${card.kind}@${refName(ref)}`,
    title: card.title,
    level: card.level,
    ref,
    cells: refs,
    proof: card.proof,
    explains: leadingFirst(card.explains, findings, { ref, table: speaker.table(card.cells[0] ?? "") }),
    ...(proposal.writes.length + proposal.rows.length > 0 ? { proposal } : {}),
    ...(bridge ? { bridge } : {}),
  };
}

/** The finding on the wrong cell stands for a cause, else one of its table; of equals the gravest, then the first. */
function leadingFirst(
  ids: readonly string[],
  findings: readonly Finding[],
  cell?: { readonly ref: CellRef; readonly table?: TableId },
): string[] {
  const own = new Set(ids);
  const name = cell && refName(cell.ref);
  const grave = { galat: 0, peringatan: 1, info: 2 };
  const near = ({ ref, table }: Finding) => (refName(ref) === name ? 0 : table === cell?.table ? 1 : 2);
  return findings
    .filter(({ id }) => own.has(id))
    .sort((a, b) => near(a) - near(b) || grave[a.severity] - grave[b.severity])
    .map(({ id }) => id);
}

const RULES: Readonly<Record<string, string>> = {
  batas: "batas capaian",
  rumusNegatif: "rumus indikator negatif",
  predikatHuruf: "capaian predikat tanpa skor",
  efisiensi: "rumus efisiensi",
  skala: "skala predikat",
};

function ruleCause({ field, value, vanishes, appears }: OtherKetentuan): Cause {
  const cells = vanishes.map(({ ref }): CellRef => ref);
  const tables = [...new Set(vanishes.map(({ table }) => tableName(table)))];
  return {
    id: `ketentuan@${field}`,
    title: `Ketentuan “${RULES[field] ?? field}” mungkin berbeda dari yang dipakai laporan`,
    level: "sangat mungkin",
    ref: cells[0] ?? { sheet: "", row: 0, col: 0 },
    cells,
    proof: [
      `Dengan “${value}” ${vanishes.length} temuan di ${listed(tables)} hilang${appears.length > 0 ? ` dan ${appears.length} muncul` : " dan tidak ada yang baru"}. Cocokkan dengan BAB III A laporan.`,
    ],
    proposal: {
      writes: [],
      rows: [],
      ketentuan: { field, value },
      effect: {
        vanishes: vanishes.map(({ id }) => id),
        appears: appears.map(({ id }) => id),
        follows: [],
      },
    },
    explains: leadingFirst(
      vanishes.map(({ id }) => id),
      vanishes,
    ),
  };
}
