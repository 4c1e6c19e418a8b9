import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TableId } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { shortenMiddle } from "../model/numbers";
import type { ResultView } from "../model/results-view";
import { useSession } from "../session-context";

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

/** Rows shown at first; a budget table may have thousands. */
const FIRST_ROWS = 60;

/** The result cells of one table: cell, row, value, and what happens to it. */
export function ResultsOfTable({ table, results }: { table: TableId; results: readonly ResultView[] }) {
  const styles = useStyles();
  const session = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? results : results.slice(0, FIRST_ROWS);
  return (
    <details>
      <summary className={styles.summary}>
        {pane.temuan.tabel(table)} ({results.length})
      </summary>
      <ul className={styles.list}>
        {shown.map((result) => (
          <li className={styles.row} key={`${result.ref.sheet}!${result.cell}`}>
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
        ))}
      </ul>
      {shown.length < results.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {pane.hasil.tampilkanSemua(results.length)}
        </Button>
      )}
    </details>
  );
}
