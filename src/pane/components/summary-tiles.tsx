import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../lkip/evaluation";
import { formatPercent } from "../../language/format";
import { pane } from "../../strings/id";
import { shortAmount } from "../model/numbers";
import { useSession } from "../session-context";
import { SeverityIcon } from "./severity";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto auto",
    gap: tokens.spacingHorizontalXS,
  },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    padding: tokens.spacingHorizontalSNudge,
    textAlign: "left",
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: "normal" },
});

/** The report in four numbers; each is a way in. */
export function SummaryTiles({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { store } = useSession();
  const { summary } = evaluation;
  const { ringkasan } = pane;
  const toResults = () => store.dispatch({ type: "tab", tab: "hasil" });
  const toFindings = (severity: "galat" | "peringatan") =>
    store.dispatch({ type: "saring-tingkat", severity });
  return (
    <section className={styles.grid} aria-label={ringkasan.judul}>
      <button type="button" className={styles.tile} title={ringkasan.lihatHasil} onClick={toResults}>
        <span>{ringkasan.capaian}</span>
        <Percent value={summary.rataRataCapaian} />
        <span>{summary.predikat ?? ""}</span>
      </button>
      <button type="button" className={styles.tile} title={ringkasan.lihatHasil} onClick={toResults}>
        <span>{ringkasan.serapan}</span>
        <Percent value={summary.serapan} />
        <span>{summary.totalPagu === null ? "" : ringkasan.pagu(shortAmount(summary.totalPagu))}</span>
      </button>
      {(["galat", "peringatan"] as const).map((severity) => (
        <button
          type="button"
          key={severity}
          className={styles.tile}
          title={ringkasan.lihatTemuan}
          onClick={() => toFindings(severity)}
        >
          <span>{ringkasan[severity]}</span>
          <span className={styles.number}>
            <SeverityIcon severity={severity} />
            {summary[severity]}
          </span>
        </button>
      ))}
    </section>
  );
}

function Percent({ value }: { value: number | null }) {
  const styles = useStyles();
  if (value === null)
    return <span className={mergeClasses(styles.number, styles.word)}>{pane.ringkasan.belumAda}</span>;
  return <span className={styles.number}>{formatPercent(value)}</span>;
}
