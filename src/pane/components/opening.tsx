import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../strings/id";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  tiles: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

/** The pane's outline while the workbook is read for the first time. */
export function Opening() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={pane.membuka} className={styles.stack}>
      <SkeletonItem size={16} />
      <SkeletonItem size={32} />
      <div className={styles.tiles}>
        <SkeletonItem size={64} />
        <SkeletonItem size={64} />
      </div>
      <SkeletonItem size={24} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
