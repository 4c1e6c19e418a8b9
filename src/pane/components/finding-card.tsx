import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { pane } from "../../strings/id";
import { perbaiki } from "../commands";
import type { FindingView } from "../model/findings-view";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { FindingDetails } from "./finding-details";
import { FindingQuestion } from "./finding-question";
import { Proof } from "./proof";
import { SeverityIcon } from "./severity";

const useStyles = makeStyles({
  card: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
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
  place: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  message: { display: "block", marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  hint: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  hintIcon: { flexShrink: 0, fontSize: "16px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
});

interface FindingCardProps {
  readonly finding: FindingView;
  readonly book: Book;
  /** Whether the Tab key stops here. */
  readonly current: boolean;
  readonly highlighted: boolean;
  readonly open: boolean;
}

/** One finding: a sentence, the numbers that prove it, and what can be done. */
export function FindingCard({ finding, book, current, highlighted, open }: FindingCardProps) {
  const styles = useStyles();
  const session = useSession();
  const { id, ref } = finding;
  const tabIndex = current ? 0 : -1;
  const go = () => {
    session.store.dispatch({ type: "sorot", id });
    void session.goTo(ref);
  };
  const fix = async () => {
    const found = book.evaluation.findings.find((each) => each.id === id);
    const plan = found && (await session.engine()).makeFixPlan(book.snapshot, found);
    if (plan) await session.run(perbaiki, plan.writes);
  };
  return (
    <li className={mergeClasses(styles.card, highlighted && styles.current)}>
      <button type="button" className={styles.head} data-temuan={id} tabIndex={tabIndex} onClick={go}>
        <span className={styles.place}>
          <SeverityIcon severity={finding.severity} />
          <strong>{pane.tingkat[finding.severity]}</strong>
          <span>{finding.place}</span>
        </span>
        <span className={styles.message}>{finding.message}</span>
      </button>
      <Proof lines={finding.proof} />
      {finding.hint && (
        <p className={styles.hint}>
          <LightbulbRegular className={styles.hintIcon} aria-label={pane.temuan.petunjuk} />
          {finding.hint}
        </p>
      )}
      {finding.replaced && <p className={styles.hint}>{pane.temuan.akanDiganti}</p>}
      {finding.question && (
        <FindingQuestion id={id} kind={finding.question} book={book} tabIndex={tabIndex} />
      )}
      <div className={styles.buttons}>
        <Button size="small" className={styles.button} tabIndex={tabIndex} onClick={go}>
          {pane.tombol.keSel}
        </Button>
        {finding.fix !== undefined && (
          <Button
            size="small"
            className={styles.button}
            tabIndex={tabIndex}
            title={pane.temuan.perbaikiTulis(finding.fix)}
            onClick={() => void fix()}
          >
            {pane.tombol.perbaiki}
          </Button>
        )}
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
          {pane.tombol.rincian}
        </Button>
      </div>
      {open && <FindingDetails finding={finding} />}
      {!open && finding.followers.length > 0 && (
        <p className={styles.hint}>{pane.temuan.ikutan(finding.followers.length)}</p>
      )}
    </li>
  );
}
