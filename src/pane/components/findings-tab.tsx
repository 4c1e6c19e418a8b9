import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useState } from "react";
import { pane } from "../../strings/id";
import { findingViews, shownUnder } from "../model/findings-view";
import { nothingWrong } from "../model/sentences";
import type { Book } from "../model/state";
import { usePaneState, useSession } from "../session-context";
import { FindingCard } from "./finding-card";
import { FindingsFilter } from "./findings-filter";
import { useFindingKeys } from "./use-finding-keys";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  fine: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorPaletteGreenForeground1 },
});

/** Cards drawn at first; a workbook in a bad way may have thousands. */
const FIRST_CARDS = 150;

/** The findings, filtered, walked by keys, each a way to its cell. */
export function FindingsTab({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const { view } = usePaneState();
  const { severity, table } = view;
  const { evaluation } = book;
  const findings = useMemo(
    () => findingViews(evaluation, { severity, table }),
    [evaluation, severity, table],
  );
  const current = view.current === null ? null : shownUnder(evaluation, view.current);
  const { list, onKeyDown } = useFindingKeys(findings, current, view.reveal);
  const [all, setAll] = useState(false);
  const beyond = findings.findIndex(({ id }) => id === current) >= FIRST_CARDS;
  const shown = all || beyond ? findings : findings.slice(0, FIRST_CARDS);
  const active = findings.some(({ id }) => id === current) ? current : findings[0]?.id;
  if (evaluation.findings.length === 0) {
    return (
      <p className={styles.fine}>
        <CheckmarkCircleRegular className={styles.icon} />
        {nothingWrong(evaluation)}
      </p>
    );
  }
  const showAll = () => {
    session.store.dispatch({ type: "saring-tingkat", severity: null });
    session.store.dispatch({ type: "saring-tabel", table: null });
  };
  return (
    <div className={styles.stack}>
      <FindingsFilter evaluation={evaluation} />
      {findings.length === 0 && (
        <p>
          {pane.temuan.tidakAdaDiSaringan}{" "}
          <Link as="button" onClick={showAll}>
            {pane.temuan.tampilkanSemua}
          </Link>
        </p>
      )}
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-label={pane.temuan.daftar}>
        {shown.map((finding) => (
          <FindingCard
            key={finding.id}
            finding={finding}
            book={book}
            current={finding.id === active}
            highlighted={finding.id === current}
            open={view.open !== null && shownUnder(evaluation, view.open) === finding.id}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button onClick={() => setAll(true)}>{pane.temuan.tampilkanSisa(findings.length)}</Button>
      )}
    </div>
  );
}
