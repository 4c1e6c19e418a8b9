import { useLayoutEffect, useState, type RefObject } from "react";
import type { ModelSheet } from "../../model/model-sheet";
import type { Geometry } from "../workbook/geometry";

/** Pixels beyond the visible part that are drawn as well. */
const BEYOND = 240;

/** Which rows are drawn: those in view, a few around them, and the beginnings of merged areas that reach into view. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  sheet: ModelSheet,
): { first: number; last: number; onScroll: () => void } {
  const [view, setView] = useState({ top: 0, height: 800 });
  const onScroll = () => {
    const box = scroller.current;
    if (box) setView({ top: box.scrollTop, height: box.clientHeight });
  };
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(() => setView({ top: box.scrollTop, height: box.clientHeight }));
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller]);
  const top = geometry.rowAt(Math.max(0, view.top - BEYOND));
  const last = geometry.rowAt(view.top + view.height + BEYOND);
  const first = sheet.merges.reduce(
    (row, merge) => (merge.top < row && merge.bottom >= top ? merge.top : row),
    top,
  );
  return { first, last, onScroll };
}
