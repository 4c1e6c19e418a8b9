import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { refName } from "../../workbook/address";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { CellLinks } from "../trace/cell-links";
import { evidenceOf } from "../trace/evidence";
import { words as traceWords } from "../trace/words";
import type { Side } from "./conflict";
import { Preview } from "./preview";
import { words } from "./words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  sides: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  side: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  button: { minWidth: 0, marginTop: "auto" },
});

interface ConflictSidesProps {
  readonly book: Book;
  readonly sides: readonly Side[];
  /** The finding that the sides belong to: it speaks against neither. */
  readonly finding: string;
}

/** Two cells that should say the same, both shown alike with what speaks for each: the user picks. */
export function ConflictSides({ book, sides, finding }: ConflictSidesProps) {
  const styles = useStyles();
  const [picked, setPicked] = useState<Side | null>(null);
  const write = picked?.write;
  const writes = useMemo(() => (write ? [write] : null), [write]);
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words.sides}</p>
      <div className={styles.sides}>
        {sides.map((side, index) => (
          <SideBox
            key={refName(side.ref)}
            side={side}
            other={sides[1 - index]?.place ?? ""}
            book={book}
            finding={finding}
            onPick={() => setPicked(side)}
          />
        ))}
      </div>
      {writes && <Preview book={book} writes={writes} onClose={() => setPicked(null)} />}
    </div>
  );
}

interface SideBoxProps extends Omit<ConflictSidesProps, "sides"> {
  readonly side: Side;
  /** The place of the other side. */
  readonly other: string;
  readonly onPick: () => void;
}

function SideBox({ side, other, book, finding, onPick }: SideBoxProps) {
  const styles = useStyles();
  const session = useSession();
  const { confirms, contradicts } = evidenceOf(book.evaluation, side.ref, finding);
  return (
    <div className={styles.side} role="group" aria-label={side.place}>
      <span>
        <Link as="button" onClick={() => void session.goTo(side.ref)}>
          {side.place}
        </Link>
      </span>
      <span className={styles.value}>{side.text}</span>
      {confirms.length + contradicts.length === 0 && <span>{words.nothingSpeaks}</span>}
      <CellLinks label={traceWords.confirms} cells={confirms} />
      <CellLinks label={traceWords.contradicts} cells={contradicts} />
      {side.write ? (
        <Button
          size="small"
          className={styles.button}
          aria-label={words.useAt(side.text, other)}
          onClick={onPick}
        >
          {words.use(side.text)}
        </Button>
      ) : (
        <span>{words.cannotUse(other)}</span>
      )}
    </div>
  );
}
