import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus in the pane: when what had it goes away (a closed panel, a settled finding), it moves to where it came
 * from, or to the page itself, so that the next Tab goes on from there. Focus that the user has taken to the sheet stays
 * there.
 */
export function useFocusKeeper(page: RefObject<HTMLElement | null>): void {
  const trail = useRef<HTMLElement[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target === page.current) return;
      trail.current = [...trail.current.filter((each) => each.isConnected && each !== target), target];
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (
        relatedTarget === null &&
        target instanceof HTMLElement &&
        target.isConnected &&
        document.hasFocus()
      )
        return;
      if (relatedTarget === null && !document.hasFocus()) trail.current = [];
    };
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", forget);
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", forget);
    };
  }, [page]);
  useEffect(() => {
    const last = trail.current.at(-1);
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const next = trail.current.filter((each) => each.isConnected).at(-1);
    trail.current = next ? [next] : [];
    (next ?? page.current)?.focus();
  });
}
