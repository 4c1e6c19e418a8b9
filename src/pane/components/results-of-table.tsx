import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { tableName } from "../../language/phrase";
import type { TableId } from "../../lkip/evaluation";
import { refName } from "../../workbook/address";
import { shortenMiddle } from "../model/numbers";
import type { ResultView } from "../model/results-view";
import type { Book } from "../model/state";
import { words } from "../results/words";
import { usePaneState, useSession } from "../session-context";
import { Calculation } from "../trace/calculation";
import { useListWindow, type ListPlace } from "./use-list-window";
import { words as bookWords } from "./book-words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0 },
  row: {
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) minmax(72px, auto)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflowWrap: "anywhere" },
  small: { display: "block", color: tokens.colorNeutralForeground3 },
  value: {
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    maxWidth: "116px",
    overflowWrap: "anywhere",
  },
  origin: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected },
  opened: { gridColumn: "1 / -1" },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface ResultsProps {
  readonly book: Book;
  readonly results: readonly ResultView[];
}

/** Pixels of a row whose name takes two lines. */
const ROW_HEIGHT = 50;

/** The result cells of one table: cell, row, value, and what happens to it. */
export function ResultsOfTable({ book, table, results }: ResultsProps & { table: TableId }) {
  const styles = useStyles();
  const { view } = usePaneState();
  const [open, setOpen] = useState(false);
  const shown = results.findIndex(({ ref }) => refName(ref) === view.result);
  useEffect(() => {
    if (shown >= 0) setOpen(true);
  }, [shown, view.reveal]);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary tabIndex={0} className={styles.summary}>
        {tableName(table)} ({results.length})
      </summary>
      {open && <ResultList book={book} results={results} shown={shown} />}
    </details>
  );
}

/** @param shown place of the result that was asked for from the sheet, from 0; −1 where it is none of these */
function ResultList({ book, results, shown }: ResultsProps & { shown: number }) {
  const styles = useStyles();
  const { view } = usePaneState();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style, show } = useListWindow(list, { count: results.length, height: ROW_HEIGHT, gap: 0 });
  useEffect(() => {
    if (shown >= 0) show(shown);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it is shown when the sheet asks, not when the list is drawn anew
  }, [shown, view.reveal]);
  return (
    <ul className={styles.list} ref={list} style={style}>
      {drawn.map(({ index, place }) => {
        const result = results[index];
        return (
          result && (
            <ResultRow key={index} book={book} result={result} place={place} isShown={index === shown} />
          )
        );
      })}
    </ul>
  );
}

interface ResultRowProps {
  readonly book: Book;
  readonly result: ResultView;
  readonly place: ListPlace;
  /** Whether it was asked for from the sheet. */
  readonly isShown: boolean;
}

/** A result cell; opened, what it is worked out of. */
function ResultRow({ book, result, place, isShown }: ResultRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { view } = usePaneState();
  const [open, setOpen] = useState(isShown);
  useEffect(() => {
    if (isShown) setOpen(true);
  }, [isShown, view.reveal]);
  const { ref, cell, name, action, before, text, expr, why } = result;
  return (
    <li
      className={mergeClasses(styles.row, isShown && styles.shown)}
      {...place}
      aria-current={isShown || undefined}
    >
      <span>
        <Link as="button" onClick={() => void session.goTo(ref)}>
          {cell}
        </Link>
      </span>
      <span className={styles.name} title={name}>
        {shortenMiddle(name, 72)}
        <span className={styles.small}>
          {bookWords.hasil.aksi[action]}
          {action === "ganti" && ` · ${bookWords.hasil.sebelum(before)}`}
          {action === "lewati" && why && ` · ${words.notComputed(why)}`}
        </span>
        {expr && (
          <Link
            as="button"
            className={styles.origin}
            aria-label={words.originOf(cell)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.origin}
          </Link>
        )}
      </span>
      <span className={mergeClasses(styles.value, action !== "tetap" && styles.changed)}>{text}</span>
      {open && expr && (
        <div className={styles.opened}>
          <Calculation book={book} home={ref} value={text} expr={expr} />
        </div>
      )}
    </li>
  );
}
