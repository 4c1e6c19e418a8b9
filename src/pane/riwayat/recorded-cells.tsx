import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../../workbook/address";
import type { CellState } from "../../workbook/riwayat/bring-back";
import type { RecordedWrite } from "../../workbook/riwayat/riwayat";
import { Arrowed } from "../components/arrowed";
import { CellList } from "../components/cell-list";
import { words as bookWords } from "../components/book-words";
import { words as frameWords } from "../components/words";
import type { Book } from "../model/state";
import { contentText } from "../repair/content-text";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  place: { fontSize: "inherit", lineHeight: "inherit" },
  state: { color: tokens.colorNeutralForeground2 },
});

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
  const cells = writes.flatMap((write, at) => {
    const state = states[at];
    return state ? [{ write, state }] : [];
  });
  return (
    <CellList items={cells} refOf={({ write }) => write.ref} size="kecil">
      {({ write, state }) => <RecordedCell write={write} state={state} book={book} />}
    </CellList>
  );
}

function RecordedCell({
  write: { ref, before, after },
  state,
  book,
}: {
  write: RecordedWrite;
  state: CellState;
  book: Book;
}) {
  const styles = useStyles();
  const session = useSession();
  const name = bookWords.tabel.tempat(ref.sheet, a1(ref));
  const said = words.state[state];
  const [old, now] = [contentText(before, ref, book.snapshot), contentText(after, ref, book.snapshot)];
  return (
    <>
      {state === "lembar-tidak-ada" ? (
        name
      ) : (
        <Link as="button" className={styles.place} onClick={() => void session.goTo(ref)}>
          {name}
        </Link>
      )}{" "}
      <Arrowed text={frameWords.berubah.dariKe(old, now)} />
      {said !== "" && <span className={styles.state}> ({said})</span>}
    </>
  );
}
