import { useEffect, useRef, type KeyboardEvent, type RefObject } from "react";
import type { Job } from "./job";
import { useSession } from "../session-context";

/** The button that stands for an entry in the list. */
const HEADS = "[data-pekerjaan]";

/** The entry that the list stands on, how often the sheet has asked for one, and the way to bring one into view. */
interface Shown {
  readonly current: { readonly id: string; readonly index: number } | null;
  readonly reveal: number;
  readonly show: (index: number) => void;
}

/**
 * Walks the list by arrow keys, returns to the sheet on Escape, scrolls to the entry that is asked for, and keeps
 * the focus in the list when the entry that had it has gone.
 */
export function useJobKeys(
  list: RefObject<HTMLUListElement | null>,
  jobs: readonly Job[],
  { current, reveal, show }: Shown,
): (event: KeyboardEvent) => void {
  const session = useSession();
  const lastFocused = useRef<number | null>(null);
  const index = current?.index ?? null;

  useEffect(() => {
    const element = list.current;
    const remember = () => {
      const card = document.activeElement?.closest("li");
      const index = headsOf(list.current).findIndex((head) => head.closest("li") === card);
      lastFocused.current = index < 0 ? null : index;
    };
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget instanceof Node && !element?.contains(event.relatedTarget))
        lastFocused.current = null;
    };
    element?.addEventListener("focusin", remember);
    element?.addEventListener("focusout", forget);
    return () => {
      element?.removeEventListener("focusin", remember);
      element?.removeEventListener("focusout", forget);
    };
  }, [list]);

  useEffect(() => {
    if (lastFocused.current === null || document.activeElement !== document.body) return;
    const all = headsOf(list.current);
    const next = all[Math.min(lastFocused.current, all.length - 1)];
    (next ?? document.getElementById("isi-tab"))?.focus();
  }, [jobs, list]);

  useEffect(() => {
    if (reveal > 0 && index !== null) show(index);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it is shown when the sheet asks, not when the list is drawn anew
  }, [reveal, current?.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      lastFocused.current = null;
      void session.backToSheet();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement) || event.target.closest("select"))
      return;
    const all = headsOf(list.current);
    const here = all.findIndex((head) => head.closest("li") === (event.target as HTMLElement).closest("li"));
    const next = all[Math.max(0, Math.min(all.length - 1, here + step))];
    if (!next) return;
    event.preventDefault();
    next.focus();
    session.store.dispatch({ type: "sorot", id: next.dataset["pekerjaan"] ?? "" });
  };
  return onKeyDown;
}

function headsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(HEADS) ?? [])];
}
