import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ProofLine } from "../model/findings-view";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  wide: {
    flexDirection: "column",
    maxWidth: "280px",
    lineHeight: tokens.lineHeightBase300,
  },
  apart: { justifyContent: "space-between" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightBold },
});

interface ProofProps {
  readonly lines: readonly ProofLine[];
  /** Whether the numbers stand under each other; else in one line. */
  readonly wide: boolean;
}

/** The numbers that prove a finding, the difference in bold. */
export function Proof({ lines, wide }: ProofProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <dl className={mergeClasses(styles.line, wide && styles.wide)}>
      {lines.map(({ label, text, strong }) => (
        <div className={mergeClasses(styles.pair, wide && styles.apart)} key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.value, strong && styles.strong)}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
