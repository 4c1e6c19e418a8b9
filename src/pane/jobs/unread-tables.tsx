import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  box: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  link: { textAlign: "left", fontSize: tokens.fontSizeBase200 },
});

/** Parts of sheets that look like a table and could not be read: named, with the way to show them by hand. */
export function UnreadTables({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const { unread } = book.evaluation;
  if (unread.length === 0) return null;
  return (
    <details className={styles.box}>
      <summary tabIndex={0} className={styles.summary}>
        {words.unread(unread.length)}
      </summary>
      <ul className={styles.list}>
        {unread.map(({ sheet, area, message }) => (
          <li key={message}>
            <Link
              as="button"
              className={styles.link}
              onClick={() => void session.goTo({ sheet, row: area.top, col: area.left })}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => session.store.dispatch({ type: "panel", panel: "peta" })}>
        {words.byHand}
      </Button>
    </details>
  );
}
