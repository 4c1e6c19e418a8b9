import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundTable, TableId } from "../../lkip/evaluation";
import { a1Area } from "../../workbook/address";
import { simpanPeta } from "../commands";
import { lostMaps, tableTitle, withoutMap } from "../model/mapping";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words } from "./book-words";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
  row: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  place: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Which tables were found and where, and the way to map one by hand. */
export default function TablesTab({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{words.tabel.penjelasan}</p>
      <ul className={styles.list}>
        {book.evaluation.kinds.map((kind) => (
          <li className={styles.row} key={kind.id}>
            <div className={styles.name}>{tableTitle(kind)}</div>
            <Places id={kind.id} book={book} />
            <LostMaps id={kind.id} book={book} />
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => session.store.dispatch({ type: "panel", panel: "peta" })}>
          {words.tombol.pasangkan}
        </Button>
      </div>
    </div>
  );
}

function Places({ id, book }: { id: TableId; book: Book }) {
  const styles = useStyles();
  const found = book.evaluation.tables.filter((table) => table.id === id);
  if (found.length === 0) return <div className={styles.muted}>{words.tabel.tidakDitemukan}</div>;
  return found.map((table) => (
    <Place key={`${table.sheet}!${a1Area(table.area)}`} table={table} book={book} />
  ));
}

/** A map stays remembered when its sheet goes: the user sees it, and can let go of it. */
function LostMaps({ id, book }: { id: TableId; book: Book }) {
  const styles = useStyles();
  const session = useSession();
  return lostMaps(book, id).map((peta) => (
    <div className={styles.place} key={peta.sheet}>
      <span className={styles.muted}>{words.tabel.pernah(peta.sheet)}</span>
      <Link as="button" onClick={() => void session.run(simpanPeta, withoutMap(book.pengaturan, peta))}>
        {words.tabel.lepas}
      </Link>
    </div>
  ));
}

function Place({ table, book }: { table: FoundTable; book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const { pengaturan } = book;
  const mapped = pengaturan.peta.some(({ sheet, table: id }) => sheet === table.sheet && id === table.id);
  const unmap = () =>
    void session.run(simpanPeta, withoutMap(pengaturan, { sheet: table.sheet, table: table.id }));
  const goTo = () => void session.goTo({ sheet: table.sheet, row: table.area.top, col: table.area.left });
  return (
    <div className={styles.place}>
      <Link as="button" onClick={goTo}>
        {words.tabel.tempat(table.sheet, a1Area(table.area))}
      </Link>
      {table.parts.length > 1 && (
        <span className={styles.muted}>{words.tabel.bagian(table.parts.length)}</span>
      )}
      {mapped && (
        <>
          <span className={styles.muted}>{words.tabel.dipasangkan}</span>
          <Link as="button" onClick={unmap}>
            {words.tabel.lepas}
          </Link>
        </>
      )}
    </div>
  );
}
