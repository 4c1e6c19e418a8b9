import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useMemo, useRef } from "react";
import { Skeleton } from "../components/skeleton";
import { useListWindow } from "../components/use-list-window";
import { nothingWrong } from "../model/sentences";
import type { Book } from "../model/state";
import { SureRepairs } from "../repair/sure-repairs";
import { usePaneState, useSession } from "../session-context";
import { CheckedList } from "./checked-list";
import { EVERY_JOB, filterJobs, jobWith, type Job } from "./job";
import { JobCard } from "./job-card";
import { JobsHead } from "./jobs-head";
import { jobsOf } from "./jobs-of";
import { UnreadTables } from "./unread-tables";
import { useJobKeys } from "./use-job-keys";
import { words } from "./words";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  fine: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
  },
  icon: { flexShrink: 0, fontSize: "24px", color: tokens.colorPaletteGreenForeground1 },
});

/** Pixels of a card that has not been drawn yet, and between two of them. */
const CARD_HEIGHT = 110;
const CARD_GAP = 6;

/** What is to be done, most first: each entry is a way to its cell, its proof and its repair. */
export function JobsTab({ book }: { book: Book }) {
  const styles = useStyles();
  const { view } = usePaneState();
  const isWaiting = !book.diagnosed && book.evaluation.causes === undefined;
  const all = useMemo(() => (isWaiting ? [] : jobsOf(book)), [book, isWaiting]);
  const jobs = useMemo(() => filterJobs(all, view.filter), [all, view.filter]);
  if (isWaiting) return <Skeleton />;
  return (
    <div className={styles.stack}>
      <JobsHead book={book} jobs={jobs} />
      {all.length === 0 ? (
        <p className={styles.fine}>
          <CheckmarkCircleRegular className={styles.icon} />
          {nothingWrong(book)}
        </p>
      ) : (
        <>
          <SureRepairs book={book} jobs={all} />
          {jobs.length === 0 ? <NoneHere /> : <JobList book={book} jobs={jobs} />}
        </>
      )}
      <CheckedList book={book} />
      <UnreadTables book={book} />
    </div>
  );
}

function NoneHere() {
  const { store } = useSession();
  return (
    <p>
      {words.noneHere}{" "}
      <Link as="button" onClick={() => store.dispatch({ type: "saring", filter: EVERY_JOB })}>
        {words.showAll}
      </Link>
    </p>
  );
}

function JobList({ book, jobs }: { book: Book; jobs: readonly Job[] }) {
  const styles = useStyles();
  const { view } = usePaneState();
  const current = jobWith(jobs, view.current);
  const open = jobWith(jobs, view.open);
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style, show } = useListWindow(list, {
    count: jobs.length,
    height: CARD_HEIGHT,
    gap: CARD_GAP,
  });
  const place = current === undefined ? null : { id: current.id, index: jobs.indexOf(current) };
  const onKeyDown = useJobKeys(list, jobs, { current: place, reveal: view.reveal, show });
  const stops = drawn.some(({ index }) => jobs[index] === current) ? current : jobs[drawn[0]?.index ?? 0];
  return (
    <ul className={styles.list} style={style} ref={list} onKeyDown={onKeyDown} aria-label={words.list}>
      {drawn.map(({ index, place: own }) => {
        const job = jobs[index];
        return (
          job && (
            <JobCard
              key={job.id}
              job={job}
              book={book}
              current={job === stops}
              highlighted={job === current}
              open={job === open}
              place={own}
            />
          )
        );
      })}
    </ul>
  );
}
