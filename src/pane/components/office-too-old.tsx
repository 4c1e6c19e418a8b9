import { makeStyles, tokens } from "@fluentui/react-components";
import { words } from "./words";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
  title: { fontSize: tokens.fontSizeBase400 },
});

/** What to do where Excel is older than the floor. */
export function OfficeTooOld() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.officeLama.judul}</h1>
      <p>{words.officeLama.isi}</p>
      <p>{words.officeLama.langkah}</p>
    </main>
  );
}
