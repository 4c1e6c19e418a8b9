import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../lkip/evaluation";
import { formatPercent } from "../../language/format";
import type { Percent } from "../../language/units";
import { EVERY_JOB } from "../jobs/job";
import { shortAmount } from "../model/numbers";
import { useSession } from "../session-context";
import { words } from "./book-words";
import { SeverityIcon } from "./severity";

const useStyles = makeStyles({
  section: { containerType: "inline-size" },
  tiles: {
    display: "grid",
    // Each is as wide as its words where there is room for all, and as its number and longest word where there is not.
    gridTemplateColumns: "repeat(4, auto)",
    gap: "2px",
    "@container (max-width: 270px)": { gridTemplateColumns: "repeat(2, auto)" },
  },
  tile: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",

    padding: "2px 3px",
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
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  word: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, fontWeight: "normal" },
});

/** The report in four numbers; each is a way in. */
export function SummaryTiles({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { store } = useSession();
  const { summary } = evaluation;
  const { ringkasan } = words;
  const toResults = () => store.dispatch({ type: "tab", tab: "hasil" });
  const toFindings = (severity: "galat" | "peringatan") =>
    store.dispatch({ type: "saring", filter: { ...EVERY_JOB, severity } });
  return (
    <section className={styles.section} aria-label={ringkasan.judul}>
      <div className={styles.tiles}>
        <button
          type="button"
          className={styles.tile}
          title={`${ringkasan.capaian}, ${ringkasan.lihatHasil}`}
          onClick={toResults}
        >
          <span className={styles.unseen}>{ringkasan.capaian} </span>
          <PercentTile value={summary.rataRataCapaian} />
          <span>{summary.predikat ?? ringkasan.capaian}</span>
        </button>
        <button
          type="button"
          className={styles.tile}
          title={`${ringkasan.serapan}, ${ringkasan.lihatHasil}`}
          onClick={toResults}
        >
          <span className={styles.unseen}>{ringkasan.serapan} </span>
          <PercentTile value={summary.serapan} />
          <span>
            {summary.totalPagu === null ? ringkasan.serapan : ringkasan.pagu(shortAmount(summary.totalPagu))}
          </span>
        </button>
        {(["galat", "peringatan"] as const).map((severity) => (
          <button
            type="button"
            key={severity}
            className={styles.tile}
            title={ringkasan.lihatTemuan}
            onClick={() => toFindings(severity)}
          >
            <span className={styles.number}>
              <SeverityIcon severity={severity} />
              {summary[severity]}
            </span>
            <span>{ringkasan[severity]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

function PercentTile({ value }: { value: Percent | null }) {
  const styles = useStyles();
  if (value === null)
    return <span className={mergeClasses(styles.number, styles.word)}>{words.ringkasan.belumAda}</span>;
  return <span className={styles.number}>{formatPercent(value)}</span>;
}
