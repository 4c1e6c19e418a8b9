import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { Proof } from "../components/proof";
import { SeverityIcon } from "../components/severity";
import type { ListPlace } from "../components/use-list-window";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import type { Job } from "./job";
import { JobDetails } from "./job-details";
import { JobRepair } from "./job-repair";
import { words } from "./words";

const useStyles = makeStyles({
  card: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 96px",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  current: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: "block",
    width: "100%",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "4px" },
  },
  facts: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: { display: "block", overflowWrap: "anywhere" },
  clamped: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

interface JobCardProps {
  readonly job: Job;
  readonly book: Book;
  /** Whether the Tab key stops here. */
  readonly current: boolean;
  readonly highlighted: boolean;
  readonly open: boolean;
  /** What the list has to know of the card's place. */
  readonly place: ListPlace;
}

/** One entry: what is wrong, how sure that is, and what can be done; opened, everything that speaks for it. */
export function JobCard({ job, book, current, highlighted, open, place }: JobCardProps) {
  const styles = useStyles();
  const session = useSession();
  const { id, ref } = job;
  const tabIndex = current ? 0 : -1;
  const go = () => {
    session.store.dispatch({ type: "sorot", id });
    void session.goTo(ref);
  };
  const single = job.kind === "temuan" ? job.findings[0] : undefined;
  return (
    <li className={mergeClasses(styles.card, highlighted && styles.current)} {...place}>
      <button type="button" className={styles.head} data-pekerjaan={id} tabIndex={tabIndex} onClick={go}>
        <JobFacts job={job} />
        <span className={mergeClasses(styles.title, !open && styles.clamped)}>{job.title}</span>
      </button>
      {single && <Proof lines={single.proof} wide={open} />}
      <JobRepair job={job} book={book} tabIndex={tabIndex} buttonClass={styles.button} open={open}>
        <Button size="small" className={styles.button} tabIndex={tabIndex} onClick={go}>
          {words.goTo}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          tabIndex={tabIndex}
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          onClick={() => session.store.dispatch({ type: "rincian", id })}
        >
          {words.details}
        </Button>
      </JobRepair>
      {open && <JobDetails job={job} book={book} />}
    </li>
  );
}

/** Severity, certainty, how much it explains, and where. */
function JobFacts({ job: { kind, severity, level, findings, place } }: { job: Job }) {
  const styles = useStyles();
  const facts = [
    level ? words.level[level] : severity ? words.severity[severity] : words.question,
    ...(kind === "sebab" ? [words.explains(findings.length)] : []),
    place,
  ];
  return (
    <span className={styles.facts}>
      <SeverityIcon severity={severity ?? "info"} />
      <strong>{facts[0]}</strong>
      {facts.slice(1).map((fact) => (
        <span key={fact}>· {fact}</span>
      ))}
    </span>
  );
}
