import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Proposal } from "../../lkip/cause";
import { tetapkan } from "../../lkip/ketentuan/ditetapkan";
import { words as ketentuanWords } from "../../lkip/ketentuan/words";
import { simpanKetentuan } from "../commands";
import { FindingQuestion } from "../components/finding-question";
import type { Book } from "../model/state";
import { ConflictSides } from "../repair/conflict-sides";
import { Preview } from "../repair/preview";
import { words as repairWords } from "../repair/words";
import { useSession } from "../session-context";
import type { Job } from "./job";
import { QuestionOptions } from "./question-options";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface JobRepairProps {
  readonly job: Job;
  readonly book: Book;
  readonly tabIndex: number;
  readonly buttonClass: string;
  readonly open: boolean;
  /** The buttons that every entry has. */
  readonly children: ReactNode;
}

/** What can be done about an entry: answer, pick a side, or mend it after a look at what that changes. */
export function JobRepair({ job, book, tabIndex, buttonClass, open, children }: JobRepairProps) {
  const styles = useStyles();
  const session = useSession();
  const [previewing, setPreviewing] = useState(false);
  const writes = useMemo(() => writesOf(job), [job]);
  const single = job.kind === "temuan" ? job.findings[0] : undefined;
  return (
    <div className={styles.stack}>
      {job.question && <QuestionOptions question={job.question} book={book} tabIndex={tabIndex} />}
      {single?.question && (
        <FindingQuestion id={single.id} kind={single.question} book={book} tabIndex={tabIndex} />
      )}
      {single?.replaced && <p className={styles.note}>{words.willBeReplaced}</p>}
      <div className={styles.buttons}>
        {writes.length > 0 && (
          <Button
            size="small"
            className={buttonClass}
            tabIndex={tabIndex}
            aria-label={repairWords.mendNamed(job.place)}
            aria-expanded={previewing}
            onClick={() => setPreviewing(!previewing)}
          >
            {words.mend}
          </Button>
        )}
        {job.proposal?.ketentuan && (
          <SettleRule book={book} rule={job.proposal.ketentuan} tabIndex={tabIndex} />
        )}
        {job.kind === "sebab" && job.asks && !open && (
          <Button
            size="small"
            className={buttonClass}
            tabIndex={tabIndex}
            aria-label={repairWords.answerAt(job.place)}
            onClick={() => session.store.dispatch({ type: "rincian", id: job.id })}
          >
            {repairWords.answer}
          </Button>
        )}
        {single?.sides && !open && (
          <Button
            size="small"
            className={buttonClass}
            tabIndex={tabIndex}
            aria-label={repairWords.pickAt(job.place)}
            onClick={() => session.store.dispatch({ type: "rincian", id: job.id })}
          >
            {repairWords.pick}
          </Button>
        )}
        {children}
      </div>
      {previewing && <Preview book={book} writes={writes} onClose={() => setPreviewing(false)} />}
      {open && single?.sides && <ConflictSides book={book} sides={single.sides} finding={single.id} />}
    </div>
  );
}

/** Settles the rule of the office that explains the findings. */
function SettleRule({ book, rule, tabIndex }: SettleRuleProps) {
  const session = useSession();
  const options: Readonly<Record<string, Readonly<Record<string, string>>>> = ketentuanWords.pilihan;
  const settled = tetapkan(book.pengaturan, { [rule.field]: rule.value });
  return (
    <Button size="small" tabIndex={tabIndex} onClick={() => void session.run(simpanKetentuan, settled)}>
      {repairWords.settleRule(options[rule.field]?.[rule.value] ?? rule.value)}
    </Button>
  );
}

interface SettleRuleProps {
  readonly book: Book;
  readonly rule: NonNullable<Proposal["ketentuan"]>;
  readonly tabIndex: number;
}

/** What "Perbaiki" writes: the proposal of a cause, or the safe repair of a finding. */
function writesOf({ proposal, kind, findings }: Job) {
  if (proposal) return proposal.writes;
  const fix = kind === "temuan" ? findings[0]?.fix : null;
  return fix ? [fix] : [];
}
