import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ResultKind } from "../../lkip/evaluation";
import type { Expr } from "../../lkip/expression/expr";
import { textOf } from "../../lkip/expression/value-of";
import { refName, type CellRef } from "../../workbook/address";
import { shortenMiddle } from "../model/numbers";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { CellLinks } from "./cell-links";
import { evidenceOf } from "./evidence";
import { ruleOf } from "./rule-of";
import { cellName, termsOf, type Term } from "./terms";
import { words } from "./words";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { overflowWrap: "anywhere" },
  amount: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Characters of a part's name on its line. */
const LONGEST_NAME = 60;

interface CalculationProps {
  readonly book: Book;
  /** The cell that the number belongs to, and the number as it is shown. */
  readonly home: CellRef;
  readonly value: string;
  readonly expr: Expr;
  /** The finding that is being looked at: it is no evidence against itself. */
  readonly finding?: string;
}

/** A number as the sum of its parts, each with name, cell and amount; its rule; what confirms and what contradicts it. */
export function Calculation({ book, home, value, expr, finding }: CalculationProps) {
  const styles = useStyles();
  const { evaluation } = book;
  const terms = expr.kind === "text" ? capaianBeside(book, home) : termsOf(expr, home);
  const sign = textOf(expr, "exact") === undefined ? "=" : words.because;
  const rule = ruleOf(kindAt(book, home), expr, evaluation.ketentuan);
  const { confirms, contradicts } = evidenceOf(evaluation, home, finding);
  const cells = terms.filter((term) => term.kind === "sel");
  return (
    <div className={styles.box} role="group" aria-label={words.title}>
      {terms.length > 0 && (
        <p className={styles.line}>
          <strong>{value}</strong> {sign} <Terms terms={terms} />
        </p>
      )}
      <dl className={styles.parts}>
        {cells.map(({ ref, cell, name, amount }) => (
          <PartLine key={refName(ref)} cell={cell} name={name} amount={amount} />
        ))}
      </dl>
      {rule && (
        <p className={styles.line}>
          {words.rule}: {rule.text}{" "}
          {rule.ketentuan.map(({ text, source }) => (
            <span key={text}>
              {text}. <span className={styles.muted}>{source}</span>
            </span>
          ))}
        </p>
      )}
      <CellLinks label={words.confirms} cells={confirms} />
      <CellLinks label={words.contradicts} cells={contradicts} />
    </div>
  );
}

function Terms({ terms }: { terms: readonly Term[] }) {
  const styles = useStyles();
  const session = useSession();
  return terms.map((term, index) =>
    term.kind === "kata" ? (
      <span key={index}>{` ${term.text} `}</span>
    ) : (
      <span key={index}>
        <Link
          as="button"
          className={styles.link}
          aria-label={words.cell(term.cell, term.name)}
          title={term.name}
          onClick={() => void session.goTo(term.ref)}
        >
          {term.cell}
        </Link>
        {` ${term.amount}`}
      </span>
    ),
  );
}

function PartLine({ cell, name, amount }: { cell: string; name: string; amount: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name} title={name}>
        {cell} {shortenMiddle(name, LONGEST_NAME)}
      </dt>
      <dd className={styles.amount}>{amount}</dd>
    </>
  );
}

/** What a tick stands for: the capaian in its row. */
function capaianBeside({ evaluation }: Book, home: CellRef): readonly Term[] {
  const found = evaluation.results.find(
    ({ kind, ref }) => kind === "capaian" && ref.row === home.row && ref.sheet === home.sheet,
  );
  if (!found) return [];
  return [
    { kind: "sel", ref: found.ref, cell: cellName(found.ref, home), name: found.name, amount: found.text },
  ];
}

function kindAt({ evaluation }: Book, home: CellRef): ResultKind | undefined {
  return evaluation.results.find(
    ({ ref }) => ref.row === home.row && ref.col === home.col && ref.sheet === home.sheet,
  )?.kind;
}
