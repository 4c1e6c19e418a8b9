import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shortenMiddle } from "../model/numbers";
import type { Bar, BarView } from "../model/results-view";
import { useSession } from "../session-context";
import { words as paneWords } from "../words";
import { words } from "./book-words";

/** A picture keeps its colours in high contrast unless it is told those of the system. */
const FORCED = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  row: { listStyleType: "none", minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
  bar: {
    display: "grid",
    gridTemplateColumns: "56px minmax(0, 1fr) 68px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  none: { gridColumn: "span 2", color: tokens.colorNeutralForeground2 },
  track: {
    fill: tokens.colorNeutralBackground5,
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  capaian: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  serapan: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: "GrayText" } },
  full: { stroke: tokens.colorNeutralForeground2 },
});

/** A bar is drawn up to this percentage; beyond it the text alone tells. */
const WIDEST = 120;

/** Two lines of a name at 320 px. */
const LONGEST_NAME = 88;

/** Rows with small bars, capaian beside serapan; the value always stands as text. */
export function Bars({ rows }: { rows: readonly BarView[] }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li className={styles.row} key={`${row.ref.sheet}!${row.ref.row}`}>
          <Link
            as="button"
            className={styles.name}
            title={row.name}
            onClick={() => void session.goTo(row.ref)}
          >
            {shortenMiddle(row.name, LONGEST_NAME)}
          </Link>
          <BarLine label={words.hasil.capaian} bar={row.capaian} kind="capaian" />
          {row.serapan !== undefined && (
            <BarLine label={words.hasil.serapan} bar={row.serapan} kind="serapan" />
          )}
        </li>
      ))}
    </ul>
  );
}

function BarLine({ label, bar, kind }: { label: string; bar: Bar; kind: "capaian" | "serapan" }) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.label}>{label}</span>
      {bar.percent !== null ? (
        <>
          <BarTrack percent={bar.percent} kind={kind} />
          <span className={styles.value}>{bar.text}</span>
        </>
      ) : (
        <span className={mergeClasses(styles.value, styles.none)}>
          {bar.text === "" ? paneWords.tidakDihitung : words.hasil.apaAdanya(bar.text)}
        </span>
      )}
    </div>
  );
}

/** A bar up to a percentage, with a line at 100; its value always stands beside it as text. */
export function BarTrack({ percent, kind }: { percent: number; kind: "capaian" | "serapan" }) {
  const styles = useStyles();
  const width = (Math.max(0, Math.min(percent, WIDEST)) / WIDEST) * 100;
  const full = `${(100 / WIDEST) * 100}%`;
  return (
    <svg width="100%" height="10" aria-hidden focusable="false">
      <rect className={styles.track} width="100%" y="1" height="8" rx="2" />
      <rect className={styles[kind]} width={`${width}%`} y="1" height="8" rx="2" />
      <line className={styles.full} x1={full} x2={full} y1="0" y2="10" strokeDasharray="2 1" />
    </svg>
  );
}
