import { makeStyles, tokens } from "@fluentui/react-components";
import { MOST_TINDAKAN } from "../../workbook/riwayat/bounded";
import type { Book } from "../model/state";
import { TindakanEntry } from "./tindakan-entry";
import { words } from "./words";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
});

/** What was changed, from what to what, when and by which action; an action can be brought back, also after reopening. */
export function RiwayatPanel({ book, onClose }: { book: Book; onClose: () => void }) {
  const styles = useStyles();
  const { tindakan, gugur } = book.riwayat;
  return (
    <>
      <p className={styles.text}>{words.about(MOST_TINDAKAN)}</p>
      {tindakan.length === 0 && <p className={styles.text}>{words.none}</p>}
      <ol className={styles.list} aria-label={words.list}>
        {[...tindakan].reverse().map((own) => (
          <TindakanEntry key={own.nomor} tindakan={own} book={book} onClose={onClose} />
        ))}
      </ol>
      {gugur > 0 && <p className={styles.text}>{words.fallen(gugur)}</p>}
    </>
  );
}
