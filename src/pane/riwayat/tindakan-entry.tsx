import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countCells, type Tindakan } from "../../workbook/riwayat/riwayat";
import { cellStates } from "../../workbook/riwayat/bring-back";
import { kembalikan } from "../commands";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { RecordedCells } from "./recorded-cells";
import { words } from "./words";

const useStyles = makeStyles({
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200 },
});

const WHEN = new Intl.DateTimeFormat("id-ID", { dateStyle: "long", timeStyle: "short" });

/** One action: what it was, when, its cells when it is opened, and the way back. */
export function TindakanEntry({
  tindakan,
  book,
  onClose,
}: {
  tindakan: Tindakan;
  book: Book;
  onClose: () => void;
}) {
  const styles = useStyles();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const states = useMemo(() => cellStates(tindakan, book.snapshot), [tindakan, book.snapshot]);
  const possible = states.filter((state) => state === "bisa").length;
  const when = WHEN.format(new Date(tindakan.kapan));
  const bring = () => {
    onClose();
    void session.run(kembalikan, tindakan.nomor);
  };
  return (
    <li className={styles.entry}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary tabIndex={0} className={styles.summary}>
          {words.head(tindakan.apa, countCells(tindakan))}
        </summary>
        {open && <RecordedCells writes={tindakan.writes} states={states} book={book} />}
        {open && tindakan.lebih > 0 && <p className={styles.text}>{words.beyond(tindakan.lebih)}</p>}
      </details>
      <p className={styles.when}>
        <time dateTime={tindakan.kapan}>{when}</time>
      </p>
      {possible > 0 ? (
        <Button size="small" aria-label={words.bringFrom(possible, tindakan.apa, when)} onClick={bring}>
          {words.bring(possible)}
        </Button>
      ) : (
        <p className={styles.text}>{words.nothingToBring}</p>
      )}
    </li>
  );
}
