import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import type { Question } from "../model/findings-view";
import { shortenMiddle } from "../model/numbers";
import type { Book } from "../model/state";
import { rowName, tieChoice, withArah, withTie } from "../model/ties";
import { useSession } from "../session-context";

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
    void session.settle("jawaban", withArah(book.pengaturan, rowName(book, finding), arah));
  return (
    <div className={styles.box}>
      <p className={styles.text}>{pane.temuan.arahPertanyaan}</p>
      <div className={styles.buttons}>
        <Button size="small" tabIndex={tabIndex} onClick={() => answer("positif")}>
          {pane.temuan.arahPositif}
        </Button>
        <Button size="small" tabIndex={tabIndex} onClick={() => answer("negatif")}>
          {pane.temuan.arahNegatif}
        </Button>
      </div>
    </div>
  );
}

function TieQuestion({ book, tabIndex, finding }: QuestionProps & { finding: Finding }) {
  const styles = useStyles();
  const session = useSession();
  const [picked, setPicked] = useState("");
  const choice = useMemo(() => tieChoice(book, finding), [book, finding]);
  if (choice.name === "" || choice.candidates.length === 0) return null;
  const tie = () =>
    void session.settle(
      "jawaban",
      withTie(book.pengaturan, {
        table: finding.table,
        name: choice.name,
        toTable: choice.toTable,
        toName: picked,
      }),
    );
  const label = pane.temuan.pasangan(pane.temuan.tabel(choice.toTable));
  return (
    <div className={styles.box}>
      <p className={styles.text}>{label}</p>
      <Select
        size="small"
        className={styles.select}
        aria-label={label}
        tabIndex={tabIndex}
        value={picked}
        onChange={(_event, { value }) => setPicked(value)}
      >
        <option value="">{pane.temuan.pilihPasangan}</option>
        {choice.candidates.map((name) => (
          <option key={name} value={name}>
            {shortenMiddle(name, 70)}
          </option>
        ))}
      </Select>
      <div className={styles.buttons}>
        <Button size="small" tabIndex={tabIndex} disabledFocusable={picked === ""} onClick={tie}>
          {pane.tombol.tautkan}
        </Button>
      </div>
    </div>
  );
}
