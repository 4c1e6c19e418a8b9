import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { refName } from "../../workbook/address";
import { shortenMiddle } from "../model/numbers";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { Calculation } from "../trace/calculation";
import { BarTrack } from "../components/bars";
import type { CellText, IndicatorRow } from "./indicator-rows";
import { words } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  row: { listStyleType: "none", minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
  numbers: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** Two lines of a name at 320 px. */
const LONGEST_NAME = 88;

/** Target, realisasi, capaian and predikat of each indicator, with a bar, its calculation, or why there is none. */
export function Indicators({ book, rows }: { book: Book; rows: readonly IndicatorRow[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Indicator key={refName(row.result.ref)} book={book} row={row} />
      ))}
    </ul>
  );
}

function Indicator({ book, row }: { book: Book; row: IndicatorRow }) {
  const styles = useStyles();
  const session = useSession();
  const { name, result, target, realisasi, percent, predikat, why } = row;
  return (
    <li className={styles.row}>
      <Link as="button" className={styles.name} title={name} onClick={() => void session.goTo(result.ref)}>
        {shortenMiddle(name, LONGEST_NAME)}
      </Link>
      <dl className={styles.numbers}>
        <Value label={words.target} text={textOf(target)} />
        <Value label={words.realisasi} text={textOf(realisasi)} />
        <Value label={words.capaian} text={percent === null ? words.none : result.text} strong />
        <Value label={words.predikat} text={predikat ?? words.none} />
      </dl>
      {percent === null ? (
        <p className={styles.why}>{words.notComputed(why)}</p>
      ) : (
        <BarTrack percent={percent} kind="capaian" />
      )}
      {result.expr && percent !== null && (
        <details>
          <summary tabIndex={0} className={styles.summary}>
            {words.origin}
          </summary>
          <Calculation book={book} home={result.ref} value={result.text} expr={result.expr} />
        </details>
      )}
    </li>
  );
}

function textOf(cell: CellText | null): string {
  return cell && cell.text !== "" ? cell.text : words.none;
}

function Value({ label, text, strong = false }: { label: string; text: string; strong?: boolean }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, strong && styles.strong)}>{text}</dd>
    </div>
  );
}
