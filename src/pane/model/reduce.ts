import type { NewSheet } from "../../workbook/new-sheet";
import { refName } from "../../workbook/address";
import { renamePlan, type SheetRenames } from "../../workbook/rename-sheets";
import type { PaneEvent } from "./event";
import { carriedCauses } from "../jobs/cause";
import { EVERY_JOB } from "../jobs/job";
import { knownIds, track } from "../jobs/progress";
import { joinPlans } from "./plans";
import { agreementAfter, agreementAfterReading } from "./recalculation";
import type { Book, Done, PaneState, Phase, Step, View } from "./state";

/**
 * The pane after an event. Pure: every screen that a user can see is reached by events alone.
 */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "office-lama":
      return { ...state, phase: { kind: "office-lama" } };
    case "dibaca":
      return withBook(
        {
          ...state,
          phase: phaseAfterReading(state.phase, event.book),
          agreement: agreementAfterReading(state.agreement, event.book),
        },
        event.book,
      );
    case "sebab":
      if (state.book !== event.book) return state;
      return {
        ...withBook(state, { ...event.book, evaluation: event.evaluation, diagnosed: true }),
        stale: state.stale,
      };
    case "berubah":
      return { ...state, stale: true };
    case "mulai":
      return {
        ...state,
        remark: null,
        phase: {
          kind: "bekerja",
          task: event.task,
          stage: event.stage,
          patience: "sebentar",
          written: false,
        },
      };
    case "tahap":
      return whileWorking(state, { stage: event.stage });
    case "kemajuan":
      return whileWorking(state, { share: event.share });
    case "menghentikan":
      return whileWorking(state, { halting: true });
    case "sabar":
      return whileWorking(state, { patience: event.patience });
    case "ditulis":
      return whileWorking({ ...state, history: [...state.history, event.step] }, { written: true });
    case "ditulis-lagi": {
      const last = state.history.at(-1);
      if (!last) return state;
      const applied = joinPlans(last.applied, event.applied);
      return { ...state, history: [...state.history.slice(0, -1), { ...last, applied }] };
    }
    case "dikembalikan": {
      const history = [...state.history.slice(0, -1), ...(event.left ? [event.left] : [])];
      return whileWorking({ ...state, history }, { written: true });
    }
    case "lembar-berganti-nama": {
      const renamed = (step: Step): Step => ({
        ...step,
        applied: renamePlan(step.applied, event.renames),
        ...(step.moved && { moved: new Set([...step.moved].map((name) => event.renames.get(name) ?? name)) }),
        added: step.added?.map((own) => renamedSheet(own, event.renames)),
        replaced: step.replaced?.map((own) => renamedSheet(own, event.renames)),
      });
      return { ...state, history: state.history.map(renamed) };
    }
    case "sel-berpindah": {
      const moved = (step: Step): Step =>
        touches(step, event.sheet) ? { ...step, moved: new Set(step.moved).add(event.sheet) } : step;
      return { ...state, history: state.history.map(moved) };
    }
    case "selesai":
      return withBook(
        {
          ...state,
          phase: phaseAfter(event.done, event.book),
          agreement: agreementAfter(state, event.done, event.book),
        },
        event.book,
      );
    case "dihentikan":
      return { ...state, phase: resting(state.book, "dihentikan") };
    case "gagal": {
      const written = state.phase.kind === "bekerja" && state.phase.written;
      return { ...state, phase: { kind: "gagal", failure: event.failure, written } };
    }
    case "kabar":
      return { ...state, remark: event.sentence };
    case "tutup-pesan":
      return { ...state, phase: resting(state.book, "tenang") };
    default:
      return { ...state, view: look(state.view, event) };
  }
}

type ViewEvent = Extract<
  PaneEvent,
  { type: "tab" | "saring" | "sorot" | "tampilkan" | "tampilkan-hasil" | "langkah" | "rincian" | "panel" }
>;

function look(view: View, event: ViewEvent): View {
  switch (event.type) {
    case "tab":
      return { ...view, tab: event.tab, result: null };
    case "saring":
      return { ...view, tab: "pekerjaan", filter: { ...view.filter, ...event.filter } };
    case "sorot":
      return { ...view, current: event.id };
    case "tampilkan":
      return reveal(view, event.id);
    case "tampilkan-hasil":
      return {
        ...view,
        tab: "hasil",
        panel: behindForm(view),
        result: refName(event.ref),
        reveal: view.reveal + 1,
      };
    case "langkah":
      return { ...view, current: event.id, open: event.id, reveal: view.reveal + 1 };
    case "rincian":
      return { ...view, current: event.id, open: view.open === event.id ? null : event.id };
    case "panel":
      return { ...view, panel: event.panel };
  }
}

/** A form that is being filled in stays open: what the sheet asks for waits behind it. */
function behindForm({ panel }: View): View["panel"] {
  return panel === "bantuan" || panel === "riwayat" ? null : panel;
}

function reveal(view: View, id: string): View {
  return {
    ...view,
    tab: "pekerjaan",
    filter: EVERY_JOB,
    panel: behindForm(view),
    current: id,
    open: id,
    reveal: view.reveal + 1,
  };
}

function whileWorking(
  state: PaneState,
  change: Partial<Omit<Extract<Phase, { kind: "bekerja" }>, "kind" | "task">>,
): PaneState {
  return state.phase.kind === "bekerja" ? { ...state, phase: { ...state.phase, ...change } } : state;
}

/** A run over a workbook without tables has nothing to tell but that. */
function phaseAfter(done: Done, book: Book): Phase {
  const ran = done.task === "hitung" || done.task === "periksa";
  return ran && book.evaluation.tables.length === 0 ? resting(book, "tenang") : { kind: "selesai", done };
}

/** A reading in the background leaves a message standing, and never interrupts a task. */
function phaseAfterReading(phase: Phase, book: Book): Phase {
  if (phase.kind === "bekerja") return phase;
  if (phase.kind === "selesai" && book.evaluation.tables.length > 0) return phase;
  return resting(book, "tenang");
}

function resting(book: Book | null, how: "tenang" | "dihentikan"): Phase {
  if (!book) return { kind: "membuka" };
  return book.evaluation.tables.length === 0
    ? { kind: "tidak-ada-tabel" }
    : { kind: "siap", halted: how === "dihentikan" };
}

function touches({ applied: { writes, marks } }: Step, name: string): boolean {
  return writes.some(({ ref }) => ref.sheet === name) || marks.some(({ sheet }) => sheet === name);
}

function renamedSheet(sheet: NewSheet, renames: SheetRenames): NewSheet {
  return { ...sheet, name: renames.get(sheet.name) ?? sheet.name };
}

function withCarriedCauses(book: Book, before: Book | null): Book {
  const causes = before ? carriedCauses(before.evaluation, book.evaluation) : undefined;
  return causes ? { ...book, evaluation: { ...book.evaluation, causes } } : book;
}

/** The new book, with the view kept where what it shows is still there. */
function withBook(state: PaneState, read: Book): PaneState {
  const book = read.diagnosed ? read : withCarriedCauses(read, state.book);
  const { view } = state;
  const ids = knownIds(book.evaluation);
  const known = (id: string | null): string | null =>
    id !== null && (!book.diagnosed || ids.has(id)) ? id : null;
  const { filter } = view;
  const table = book.evaluation.tables.some(({ id }) => id === filter.table) ? filter.table : null;
  return {
    ...state,
    book,
    stale: false,
    tracked: book.diagnosed ? track(state.tracked, book.evaluation) : state.tracked,
    view: { ...view, filter: { ...filter, table }, current: known(view.current), open: known(view.open) },
  };
}
