import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorPaletteDarkOrangeForeground1 },
  text: { minWidth: 0 },
});

/** One thing that the user should know: what it is, and what to do. */
export function Notice({ sentence }: { sentence: string }) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <WarningRegular className={styles.icon} />
      <span className={styles.text}>{sentence}</span>
    </p>
  );
}
