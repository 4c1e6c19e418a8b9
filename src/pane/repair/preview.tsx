import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { a1, refName } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import { perbaiki } from "../commands";
import { Arrowed } from "../components/arrowed";
import { Notice } from "../components/notice";
import { placeOf } from "../model/findings-view";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words as paneWords } from "../words";
import { contentText } from "./content-text";
import type { Effect } from "./effect";
import { useEffectOf } from "./use-effect-of";
import { words } from "./words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "180px", overflowY: "auto" },
  change: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  numbers: { textAlign: "right", overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface PreviewProps {
  readonly book: Book;
  /** The repair; the same array as long as it is the same repair. */
  readonly writes: readonly CellWrite[];
  readonly onClose: () => void;
}

/** What a repair would write, what vanishes and what is new then; nothing is written before the second click. */
export function Preview({ book, writes, onClose }: PreviewProps) {
  const styles = useStyles();
  const session = useSession();
  const box = useRef<HTMLDivElement>(null);
  const effect = useEffectOf(book, writes);
  useEffect(() => box.current?.focus(), []);
  const write = () => {
    if (!effect) return;
    onClose();
    void session.run(perbaiki, [...effect.writes, ...effect.follows]);
  };
  return (
    <div className={styles.box} role="group" aria-label={words.preview} ref={box} tabIndex={-1}>
      <p className={styles.text}>{words.writes(writes.length)}</p>
      <Changes writes={writes} book={book} />
      {effect ? <Consequence effect={effect} book={book} /> : <p className={styles.text}>{words.working}</p>}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={effect && !effect.harms ? "primary" : "secondary"}
          disabledFocusable={!effect}
          onClick={write}
        >
          {effect?.harms ? words.writeAnyway : words.write}
        </Button>
        <Button size="small" appearance={effect?.harms ? "primary" : "secondary"} onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function Changes({ writes, book: { snapshot } }: { writes: readonly CellWrite[]; book: Book }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {writes.map(({ ref, before, after }) => (
        <li className={styles.change} key={refName(ref)}>
          <span>{paneWords.tempat(ref.sheet, a1(ref))}</span>
          <span className={styles.numbers}>
            <Arrowed
              text={words.change(contentText(before, ref, snapshot), contentText(after, ref, snapshot))}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Consequence({ effect, book }: { effect: Effect; book: Book }) {
  const styles = useStyles();
  const { vanishes, appears, follows, byFormula } = effect;
  const solved = words.solves(vanishes.length);
  return (
    <>
      {follows.length > 0 && (
        <>
          <p className={styles.text}>{words.follows(follows.length)}</p>
          <Changes writes={follows} book={book} />
        </>
      )}
      {byFormula.length > 0 && (
        <>
          <p className={styles.text}>{words.byFormula(byFormula.length)}</p>
          <Changes writes={byFormula} book={book} />
        </>
      )}
      {appears.length === 0 ? (
        <p className={styles.text}>
          {solved}, {words.nothingNew}
        </p>
      ) : (
        <>
          <Notice sentence={`${solved}, ${words.makes(appears.length)}`} />
          <ul className={styles.list}>
            {appears.map(({ id, table, ref, message }) => (
              <li key={id}>
                {placeOf(table, ref)}: {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
