import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Book, TabName } from "../model/state";
import { JobsTab } from "../jobs/jobs-tab";
import { jobsOf } from "../jobs/jobs-of";
import { words as jobWords } from "../jobs/words";
import { usePaneState, useSession } from "../session-context";
import { words } from "./book-words";
import { Skeleton } from "./skeleton";

const ResultsTab = lazy(() => import("./results-tab"));
const TablesTab = lazy(() => import("./tables-tab"));

const NAMES: readonly TabName[] = ["pekerjaan", "hasil", "tabel"];

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { minWidth: 0 },
});

/** Pekerjaan, Hasil, Tabel. */
export function Tabs({ book }: { book: Book }) {
  const styles = useStyles();
  const { store } = useSession();
  const { view } = usePaneState();
  const isWaiting = !book.diagnosed && book.evaluation.causes === undefined;
  const count = useMemo(() => (isWaiting ? 0 : jobsOf(book).length), [book, isWaiting]);
  return (
    <section>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={view.tab}
        onTabSelect={(_event, { value }) => {
          const tab = NAMES.find((name) => name === value);
          if (tab) store.dispatch({ type: "tab", tab });
        }}
      >
        {NAMES.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`} aria-controls="isi-tab">
            {name !== "pekerjaan" ? words.tab[name] : isWaiting ? jobWords.tab : `${jobWords.tab} ${count}`}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.panel}
        role="tabpanel"
        id="isi-tab"
        aria-labelledby={`tab-${view.tab}`}
        tabIndex={-1}
      >
        <Suspense fallback={<Skeleton />}>
          {view.tab === "pekerjaan" && <JobsTab book={book} />}
          {view.tab === "hasil" && <ResultsTab book={book} />}
          {view.tab === "tabel" && <TablesTab book={book} />}
        </Suspense>
      </div>
    </section>
  );
}
