import { makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../strings/id";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400 },
});

/** What to do where Excel is older than the floor. */
export function OfficeTooOld() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{pane.officeLama.judul}</h1>
      <p>{pane.officeLama.isi}</p>
      <p>{pane.officeLama.langkah}</p>
    </main>
  );
}
