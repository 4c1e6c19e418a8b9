import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ProofLine } from "../model/findings-view";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    maxWidth: "260px",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  strong: {
    fontWeight: tokens.fontWeightBold,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Numbers under each other, the difference in bold. */
export function Proof({ lines }: { lines: readonly ProofLine[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <dl className={styles.grid}>
      {lines.map(({ label, text, strong }) => (
        <ProofRow
          key={label}
          label={label}
          text={text}
          className={mergeClasses(styles.value, strong && styles.strong)}
        />
      ))}
    </dl>
  );
}

function ProofRow({ label, text, className }: { label: string; text: string; className: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={className}>{text}</dd>
    </>
  );
}
