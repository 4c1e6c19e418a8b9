import { Button, ProgressBar, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useMemo, useState } from "react";
import type { Book } from "../model/state";
import { usePaneState, useSession } from "../session-context";
import { EVERY_JOB, jobWith, type Job } from "./job";
import { JobsFilter } from "./jobs-filter";
import { progressOf } from "./progress";
import { words } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  progress: { flexGrow: 1, minWidth: 0 },
  text: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How far the work is, the way from entry to entry, and the filter, folded until it is asked for. */
export function JobsHead({ book, jobs }: { book: Book; jobs: readonly Job[] }) {
  const styles = useStyles();
  const session = useSession();
  const { tracked, view } = usePaneState();
  const { done, all } = useMemo(() => progressOf(tracked, book.evaluation), [tracked, book.evaluation]);
  // What rests on formulas that wait is not done: nobody knows it yet.
  const isWaiting = book.snapshot.calculation === "menunggu";
  const [wanted, setWanted] = useState(false);
  const isNarrowed = view.filter !== EVERY_JOB && JSON.stringify(view.filter) !== JSON.stringify(EVERY_JOB);
  const at = jobs.findIndex((job) => job === jobWith(jobs, view.current));
  const step = (by: 1 | -1) => {
    const next = jobs[at < 0 ? 0 : Math.max(0, Math.min(jobs.length - 1, at + by))];
    if (!next) return;
    session.store.dispatch({ type: "langkah", id: next.id });
    void session.goTo(next.ref);
  };
  if (all === 0) return null;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.progress}>
          {!isWaiting && (
            <>
              <span className={styles.text} id="kemajuan">
                {words.progress(done, all)}
              </span>
              <ProgressBar aria-labelledby="kemajuan" value={done} max={all} color="success" />
            </>
          )}
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronUpRegular />}
          aria-label={words.previous}
          title={words.previous}
          disabledFocusable={at <= 0}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronDownRegular />}
          aria-label={words.next}
          title={words.next}
          disabledFocusable={jobs.length === 0 || at === jobs.length - 1}
          onClick={() => step(1)}
        />
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          aria-label={words.filter}
          title={words.filter}
          aria-expanded={wanted || isNarrowed}
          checked={wanted || isNarrowed}
          onClick={() => {
            setWanted(!(wanted || isNarrowed));
            if (isNarrowed) session.store.dispatch({ type: "saring", filter: EVERY_JOB });
          }}
        />
      </div>
      {(wanted || isNarrowed) && <JobsFilter evaluation={book.evaluation} />}
    </>
  );
}
