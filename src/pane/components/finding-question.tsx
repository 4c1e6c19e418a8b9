import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { tableName } from "../../language/phrase";
import type { Finding } from "../../lkip/evaluation";
import { simpanJawaban } from "../commands";
import type { Question } from "../model/findings-view";
import { shortenMiddle } from "../model/numbers";
import type { Book } from "../model/state";
import { tieTargets } from "../model/tie-targets";
import { rowName, withArah, withTie } from "../model/ties";
import { useSession } from "../session-context";
import { words } from "./book-words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  select: { minWidth: 0 },
});

/** One line of the list of names at 320 px. */
const LONGEST_NAME = 70;

interface QuestionProps {
  readonly id: string;
  readonly book: Book;
  readonly tabIndex: number;
}

/** What only the user can settle: an indicator's direction, or which row a name belongs to. */
export function FindingQuestion({ kind, ...props }: QuestionProps & { kind: Question }) {
  const finding = props.book.evaluation.findings.find((each) => each.id === props.id);
  if (!finding) return null;
  return kind === "arah" ? (
    <ArahQuestion {...props} finding={finding} />
  ) : (
    <TieQuestion {...props} finding={finding} />
  );
}

function ArahQuestion({ book, tabIndex, finding }: QuestionProps & { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const answer = (arah: "positif" | "negatif") =>
    void session.run(simpanJawaban, withArah(book.pengaturan, rowName(book, finding), arah));
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words.temuan.arahPertanyaan}</p>
      <div className={styles.buttons}>
        <Button size="small" tabIndex={tabIndex} onClick={() => answer("positif")}>
          {words.temuan.arahPositif}
        </Button>
        <Button size="small" tabIndex={tabIndex} onClick={() => answer("negatif")}>
          {words.temuan.arahNegatif}
        </Button>
      </div>
    </div>
  );
}

function TieQuestion({ book, tabIndex, finding }: QuestionProps & { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const [picked, setPicked] = useState("");
  const targets = useMemo(() => tieTargets(book.evaluation, finding), [book.evaluation, finding]);
  if (targets.length === 0) return null;
  const choices = targets.flatMap((target) => target.names.map((name) => ({ target, name })));
  const chosen = picked === "" ? undefined : choices[Number(picked)];
  const tie = () => {
    if (!chosen) return;
    const { table, name, toTable } = chosen.target;
    void session.run(simpanJawaban, withTie(book.pengaturan, { table, name, toTable, toName: chosen.name }));
  };
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words.temuan.pasangan}</p>
      <Select
        size="small"
        className={styles.select}
        aria-label={words.temuan.pasangan}
        tabIndex={tabIndex}
        value={picked}
        onChange={(_event, { value }) => setPicked(value)}
      >
        <option value="">{words.temuan.pilihPasangan}</option>
        {targets.map((target) => (
          <optgroup
            key={target.toTable + target.kind}
            label={words.temuan.pasanganDi[target.kind](tableName(target.toTable))}
          >
            {choices.map((choice, index) =>
              choice.target === target ? (
                <option key={choice.name} value={index}>
                  {shortenMiddle(choice.name, LONGEST_NAME)}
                </option>
              ) : null,
            )}
          </optgroup>
        ))}
      </Select>
      <div className={styles.buttons}>
        <Button size="small" tabIndex={tabIndex} disabledFocusable={!chosen} onClick={tie}>
          {words.tombol.tautkan}
        </Button>
      </div>
    </div>
  );
}
