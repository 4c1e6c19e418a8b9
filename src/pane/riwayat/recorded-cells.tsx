import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { a1, refName } from "../../workbook/address";
import type { CellState } from "../../workbook/riwayat/bring-back";
import type { RecordedWrite } from "../../workbook/riwayat/riwayat";
import { Arrowed } from "../components/arrowed";
import { useListWindow, type ListPlace } from "../components/use-list-window";
import { words as bookWords } from "../components/book-words";
import { words as frameWords } from "../components/words";
import type { Book } from "../model/state";
import { contentText } from "../repair/content-text";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  item: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  place: { fontSize: "inherit", lineHeight: "inherit" },
  state: { color: tokens.colorNeutralForeground2 },
});

/** Pixels of a cell on one line. */
const LINE_HEIGHT = 24;

/** The cells of an action: each a link, old → new, and what has become of it since. */
export function RecordedCells({
  writes,
  states,
  book,
}: {
  writes: readonly RecordedWrite[];
  states: readonly CellState[];
  book: Book;
}) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style } = useListWindow(list, { count: writes.length, height: LINE_HEIGHT, gap: 0 });
  return (
    <ul className={styles.list} ref={list} style={style}>
      {drawn.map(({ index, place }) => {
        const write = writes[index];
        const state = states[index];
        return (
          write &&
          state && (
            <RecordedCell key={refName(write.ref)} write={write} state={state} book={book} place={place} />
          )
        );
      })}
    </ul>
  );
}

function RecordedCell({
  write: { ref, before, after },
  state,
  book,
  place,
}: {
  write: RecordedWrite;
  state: CellState;
  book: Book;
  place: ListPlace;
}) {
  const styles = useStyles();
  const session = useSession();
  const name = bookWords.tabel.tempat(ref.sheet, a1(ref));
  const said = words.state[state];
  const [old, now] = [contentText(before, ref, book.snapshot), contentText(after, ref, book.snapshot)];
  return (
    <li className={styles.item} {...place}>
      {state === "lembar-tidak-ada" ? (
        name
      ) : (
        <Link as="button" className={styles.place} onClick={() => void session.goTo(ref)}>
          {name}
        </Link>
      )}{" "}
      <Arrowed text={frameWords.berubah.dariKe(old, now)} />
      {said !== "" && <span className={styles.state}> ({said})</span>}
    </li>
  );
}
