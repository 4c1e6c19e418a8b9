import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TableId } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { shortenMiddle } from "../model/numbers";
import type { ResultView } from "../model/results-view";
import { useSession } from "../session-context";
import { useListWindow, type ListPlace } from "./use-list-window";

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
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** Pixels of a row whose name takes two lines. */
const ROW_HEIGHT = 50;

/** The result cells of one table: cell, row, value, and what happens to it. */
export function ResultsOfTable({ table, results }: { table: TableId; results: readonly ResultView[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>
        {pane.temuan.tabel(table)} ({results.length})
      </summary>
      {open && <ResultList results={results} />}
    </details>
  );
}

function ResultList({ results }: { results: readonly ResultView[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style } = useListWindow(list, { count: results.length, height: ROW_HEIGHT, gap: 0 });
  return (
    <ul className={styles.list} ref={list} style={style}>
      {drawn.map(({ index, place }) => {
        const result = results[index];
        return result && <ResultRow key={index} result={result} place={place} />;
      })}
    </ul>
  );
}

function ResultRow({ result, place }: { result: ResultView; place: ListPlace }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <li className={styles.row} {...place}>
      <span>
        <Link as="button" onClick={() => void session.goTo(result.ref)}>
          {result.cell}
        </Link>
      </span>
      <span className={styles.name} title={result.name}>
        {shortenMiddle(result.name, 72)}
        <span className={styles.small}>
          {pane.hasil.aksi[result.action]}
          {result.action === "ganti" && ` · ${pane.hasil.sebelum(result.before)}`}
        </span>
      </span>
      <span className={mergeClasses(styles.value, result.action !== "tetap" && styles.changed)}>
        {result.text}
      </span>
    </li>
  );
}
