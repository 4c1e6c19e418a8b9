import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState, type CSSProperties, type Ref, type RefObject } from "react";

/** Up to so many entries a list is drawn whole: then the browser's own search finds all of it. */
const DRAWN_WHOLE = 60;

/** Entries beyond what is seen that are drawn as well: the arrow keys always find a neighbour. */
const BEYOND = 6;

/** What an entry's own element takes, so that its height is known. */
export interface ListPlace {
  readonly ref?: Ref<HTMLLIElement>;
  readonly "data-index"?: number;
  readonly "aria-setsize"?: number;
  readonly "aria-posinset"?: number;
}

/** The part of a list that is drawn. */
export interface ListWindow {
  /** Places of the entries that are drawn, from 0, and what their elements take. */
  readonly drawn: readonly { readonly index: number; readonly place: ListPlace }[];
  /** For the list itself: room for what is not drawn. */
  readonly style: CSSProperties;
  readonly show: (index: number) => void;
}

interface ListShape {
  readonly count: number;
  /** Pixels of an entry that has not been drawn yet, and between two entries. */
  readonly height: number;
  readonly gap: number;
}

/** Which entries of a list are drawn: all of a short one, of a long one those in view and a few around them. */
export function useListWindow(list: RefObject<HTMLElement | null>, shape: ListShape): ListWindow {
  const { count, height, gap } = shape;
  const whole = count <= DRAWN_WHOLE;
  const [top, setTop] = useState(0);
  useEffect(() => {
    if (whole) return undefined;
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list, whole]);
  const rows = useWindowVirtualizer({
    count,
    enabled: !whole,
    estimateSize: () => height,
    gap,
    overscan: BEYOND,
    scrollMargin: top,
  });
  useEffect(() => rows.measure(), [rows, count]);
  if (whole) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, place: {} }));
    const show = (index: number) => list.current?.children[index]?.scrollIntoView?.({ block: "nearest" });
    return { drawn, style: {}, show };
  }
  const items = rows.getVirtualItems();
  return {
    drawn: items.map(({ index }) => ({
      index,
      place: {
        ref: rows.measureElement,
        "data-index": index,
        "aria-setsize": count,
        "aria-posinset": index + 1,
      },
    })),
    style: {
      paddingTop: (items[0]?.start ?? top) - top,
      paddingBottom: rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    },
    show: (index) => rows.scrollToIndex(index, { align: "auto" }),
  };
}
