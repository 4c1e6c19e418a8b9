import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { tableName } from "../../language/phrase";
import type { Result } from "../../lkip/evaluation";
import { a1, refName } from "../../workbook/address";
import { useSession } from "../session-context";
import { words as paneWords } from "../words";
import { Arrowed } from "./arrowed";
import { useListWindow, type ListPlace } from "./use-list-window";
import { words } from "./words";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

/** Pixels of a change on one line. */
const LINE_HEIGHT = 24;

/** The results that a run has written: the first of them one click away, and all of them with old → new. */
export function ChangedCells({ results }: { results: readonly Result[] }) {
  const styles = useStyles();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const first = results[0];
  if (!first) return null;
  return (
    <>
      <Link as="button" onClick={() => void session.goTo(first.ref)}>
        {words.berubah.kePertama(placeOf(first))}
      </Link>
      <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary tabIndex={0} className={styles.summary}>
          {words.berubah.semua(results.length)}
        </summary>
        {open && <ChangeList results={results} />}
      </details>
    </>
  );
}

function ChangeList({ results }: { results: readonly Result[] }) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { drawn, style } = useListWindow(list, { count: results.length, height: LINE_HEIGHT, gap: 0 });
  return (
    <ul className={styles.list} ref={list} style={style}>
      {drawn.map(({ index, place }) => {
        const result = results[index];
        return result && <Change key={refName(result.ref)} result={result} place={place} />;
      })}
    </ul>
  );
}

function Change({ result, place }: { result: Result; place: ListPlace }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <li className={styles.item} {...place}>
      <Link as="button" onClick={() => void session.goTo(result.ref)}>
        {placeOf(result)}
      </Link>{" "}
      <Arrowed text={words.berubah.dariKe(result.before, result.text)} />
    </li>
  );
}

function placeOf({ table, ref }: Result): string {
  return paneWords.tempat(tableName(table), a1(ref));
}
