import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface StaleProps {
  /** Why what is shown is, or may be, older than the workbook. */
  readonly sentence: string;
  readonly onReload: () => void;
}

/** What is shown can be read anew by a click, and only by one. */
export function Stale({ sentence, onReload }: StaleProps) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {sentence}{" "}
      <Link as="button" onClick={onReload}>
        {words.tombol.muatUlang}
      </Link>
    </p>
  );
}
