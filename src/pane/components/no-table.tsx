import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Sheet } from "../../workbook/snapshot";
import { sisipkanTemplat } from "../commands";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words } from "./book-words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  way: { listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

const LONGEST_LIST = 12;

/** A report is written early in the year after the one that it tells of. */
function reportYear(): number {
  return new Date().getFullYear() - 1;
}

/** The empty state: what was looked for, where, and three ways on. */
export default function NoTable({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const sheets = book.snapshot.sheets;
  const { tanpaTabel, tombol } = words;
  const insert = async () => {
    const { templateSheets } = await import("../templates/template-sheets");
    await session.run(sisipkanTemplat, templateSheets(book.evaluation.summary.tahun ?? reportYear()));
  };
  if (sheets.every(isEmpty)) return <EmptyBook insert={() => void insert()} />;
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{tanpaTabel.judul}</h2>
      <p className={styles.text}>{tanpaTabel.dicari}</p>
      <div>
        <p className={styles.text}>{tanpaTabel.diLembar(sheets.length)}</p>
        <ul className={styles.sheets}>
          {sheets.slice(0, LONGEST_LIST).map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
          {sheets.length > LONGEST_LIST && <li>…</li>}
        </ul>
      </div>
      <p className={styles.text}>{tanpaTabel.jalan}</p>
      <ol className={styles.ways}>
        <li className={styles.way}>
          {tanpaTabel.jalanPasangkan}
          <Button
            appearance="primary"
            onClick={() => session.store.dispatch({ type: "panel", panel: "peta" })}
          >
            {tombol.pasangkan}
          </Button>
        </li>
        <li className={styles.way}>
          {tanpaTabel.jalanTemplat}
          <Button onClick={() => void insert()}>{tombol.sisipkanTemplat}</Button>
        </li>
        <li className={styles.way}>
          {tanpaTabel.jalanPeriksa}
          <Button onClick={() => void session.reload()}>{tanpaTabel.periksaLagi}</Button>
        </li>
      </ol>
    </section>
  );
}

/** Nothing has been entered yet: the templates are the way on. */
function EmptyBook({ insert }: { insert: () => void }) {
  const styles = useStyles();
  const { tanpaTabel, tombol } = words;
  return (
    <section className={styles.stack}>
      <h2 className={styles.title}>{tanpaTabel.judulKosong}</h2>
      <p className={styles.text}>{tanpaTabel.mulaiTemplat}</p>
      <Button appearance="primary" onClick={insert}>
        {tombol.sisipkanTemplat}
      </Button>
    </section>
  );
}

function isEmpty({ cells }: Sheet): boolean {
  return cells.every((row) => (row ?? []).every((cell) => (cell?.value ?? null) === null));
}
