import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type KeyboardEvent } from "react";
import { usePaneState, useSession } from "../session-context";
import { Actions } from "./actions";
import { FailureCard } from "./failure-card";
import { Header } from "./header";
import { NoTable } from "./no-table";
import { OfficeTooOld } from "./office-too-old";
import { Opening } from "./opening";
import { Status } from "./status";
import { SummaryTiles } from "./summary-tiles";
import { Tabs } from "./tabs";

const Panel = lazy(() => import("../panels/panel"));

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: "border-box",
    maxWidth: "640px",
    minWidth: "0",
  },
});

/** The screen for the pane's phase; a panel (ketentuan, peta, bantuan) stands in its place while it is open. */
export function Screen() {
  const styles = useStyles();
  const session = useSession();
  const { phase, book, view } = usePaneState();
  const undoOnAltZ = (event: KeyboardEvent) => {
    if (event.altKey && event.key.toLowerCase() === "z") {
      event.preventDefault();
      void session.batalkan();
    }
  };
  if (phase.kind === "office-lama") return <OfficeTooOld />;
  return (
    <main className={styles.page} onKeyDown={undoOnAltZ}>
      <Header />
      {view.panel && book ? (
        <Suspense fallback={<Opening />}>
          <Panel name={view.panel} book={book} />
        </Suspense>
      ) : (
        <>
          {phase.kind === "gagal" && (
            <FailureCard failure={phase.failure} onRetry={() => void session.reload()} />
          )}
          {!book && phase.kind !== "gagal" && <Opening />}
          {book && phase.kind === "tidak-ada-tabel" && <NoTable book={book} />}
          {book && book.evaluation.tables.length > 0 && (
            <>
              <Actions book={book} />
              <Status book={book} />
              <SummaryTiles evaluation={book.evaluation} />
              <Tabs book={book} />
            </>
          )}
          {book && book.evaluation.tables.length === 0 && phase.kind !== "tidak-ada-tabel" && (
            <Status book={book} />
          )}
        </>
      )}
    </main>
  );
}
