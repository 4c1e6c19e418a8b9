import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import { batalkan } from "../commands";
import { notices } from "../model/sentences";
import { usePaneState, useSession } from "../session-context";
import { Actions } from "./actions";
import { FailureCard } from "./failure-card";
import { Header } from "./header";
import { Notice } from "./notice";
import { OfficeTooOld } from "./office-too-old";
import { Skeleton } from "./skeleton";
import { Stale } from "./stale";
import { Status } from "./status";
import { undoKey } from "./undo-key";
import { useFocusKeeper } from "./use-focus-keeper";
import { words } from "./words";

const BookView = lazy(() => import("./book-view"));
const NoTable = lazy(() => import("./no-table"));
const Panel = lazy(() => import("../panels/panel"));

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    boxSizing: "border-box",
    maxWidth: "640px",
    minWidth: "0",
    outlineStyle: "none",
  },
});

/** The screen for the pane's phase; a panel (ketentuan, peta, bantuan) stands in its place while it is open. */
export function Screen() {
  const styles = useStyles();
  const session = useSession();
  const { phase, view } = usePaneState();
  const page = useRef<HTMLElement>(null);
  useFocusKeeper(page);
  useEffect(() => {
    const onKeyDown = undoKey(() => void session.run(batalkan));
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [session]);
  if (phase.kind === "office-lama") return <OfficeTooOld />;
  return (
    <main className={styles.page} ref={page} tabIndex={-1}>
      <Header />
      {view.panel ? <PanelInPlace /> : <Body />}
    </main>
  );
}

function PanelInPlace() {
  const { book, view } = usePaneState();
  return (
    <Suspense fallback={<Skeleton />}>
      {book && view.panel && <Panel name={view.panel} book={book} />}
    </Suspense>
  );
}

function Body() {
  const session = useSession();
  const { phase, book, remark, stale } = usePaneState();
  const failed = phase.kind === "gagal";
  const empty = book !== null && book.evaluation.tables.length === 0;
  return (
    <>
      {!empty && (book || !failed) && <Actions />}
      <Status book={book} />
      {remark !== null && <Notice sentence={remark} />}
      {failed && (
        <FailureCard failure={phase.failure} written={phase.written} onRetry={() => void session.reload()} />
      )}
      {book && !empty && !stale && phase.kind !== "bekerja" && session.missesEdits && (
        <Stale sentence={words.daftarPilihan} onReload={() => void session.reload()} />
      )}
      {book && notices(book).map((sentence) => <Notice key={sentence} sentence={sentence} />)}
      <Suspense fallback={<Skeleton />}>
        {!book && !failed && <Skeleton />}
        {book && !empty && <BookView book={book} />}
        {book && empty && <NoTable book={book} />}
      </Suspense>
    </>
  );
}
