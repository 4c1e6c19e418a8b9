import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Proof } from "../components/proof";
import { SeverityIcon } from "../components/severity";
import type { FindingView } from "../model/findings-view";
import type { Book } from "../model/state";
import { ConflictSides } from "../repair/conflict-sides";
import { useSession } from "../session-context";
import { Calculation } from "../trace/calculation";
import { CellLinks } from "../trace/cell-links";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  sentence: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FindingInsideProps {
  readonly finding: FindingView;
  readonly book: Book;
  /** itself: the entry is this finding and says the rest. part: it is one of several in a card. */
  readonly as: "itself" | "part";
}

/** A finding opened: its sentence and numbers, where its number comes from, and its code for support. */
export function FindingInside({ finding, book, as }: FindingInsideProps) {
  const styles = useStyles();
  const { id, ref, expr, expected, related, sides } = finding;
  return (
    <div className={styles.stack}>
      {as === "part" && <Said finding={finding} />}
      {as === "part" && sides && <ConflictSides book={book} sides={sides} finding={id} />}
      {as === "part" && finding.replaced && <p className={styles.note}>{words.willBeReplaced}</p>}
      {expr && expected !== null && (
        <Calculation book={book} home={ref} value={expected} expr={expr} finding={id} />
      )}
      {!expr && !sides && (
        <CellLinks
          label={words.related}
          cells={related.map((each) => ({ ref: each.ref, place: each.name }))}
        />
      )}
      <p className={styles.note}>
        {words.code}: {finding.code}
      </p>
    </div>
  );
}

function Said({ finding }: { finding: FindingView }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <>
      <div className={styles.sentence}>
        <SeverityIcon severity={finding.severity} />
        <span>
          <Link as="button" onClick={() => void session.goTo(finding.ref)}>
            {finding.place}
          </Link>{" "}
          {finding.message}
        </span>
      </div>
      <Proof lines={finding.proof} wide />
    </>
  );
}
