import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { refName, type CellRef } from "../../workbook/address";
import { useListWindow } from "./use-list-window";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  small: { fontSize: tokens.fontSizeBase200 },
  item: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

/** Pixels of a cell on one line. */
const LINE_HEIGHT = 24;

interface CellListProps<Item> {
  readonly items: readonly Item[];
  readonly refOf: (item: Item) => CellRef;
  readonly size?: "kecil" | "biasa";
  /** What is said of a cell. */
  readonly children: (item: Item) => ReactNode;
}

/** Cells with what is said of each, one below the other; of a long list only what is in view is drawn. */
export function CellList<Item>({ items, refOf, size = "biasa", children }: CellListProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style } = useListWindow(list, { count: items.length, height: LINE_HEIGHT, gap: 0 });
  return (
    <ul className={mergeClasses(styles.list, size === "kecil" && styles.small)} ref={list} style={style}>
      {drawn.map(({ index, place }) => {
        const item = items[index];
        return (
          item && (
            <li key={refName(refOf(item))} className={styles.item} {...place}>
              {children(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
