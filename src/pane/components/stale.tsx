import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../strings/id";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What is shown is older than the workbook: it can be read anew by a click, and only by one. */
export function Stale({ onReload }: { onReload: () => void }) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {pane.adaPerubahan}{" "}
      <Link as="button" onClick={onReload}>
        {pane.tombol.muatUlang}
      </Link>
    </p>
  );
}
