import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  block: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4 },
});

const HEIGHTS = [64, 24, 96, 96] as const;

/** The outline of what is still being read or loaded; nothing in it moves. */
export function Skeleton() {
  const styles = useStyles();
  return (
    <div className={styles.stack} aria-busy aria-label={words.membuka} role="group">
      {HEIGHTS.map((height, index) => (
        <div key={index} className={styles.block} style={{ height }} />
      ))}
    </div>
  );
}
