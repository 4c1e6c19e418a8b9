import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tableName } from "../../language/phrase";
import type { Result } from "../../lkip/evaluation";
import { a1 } from "../../workbook/address";
import { useSession } from "../session-context";
import { words as paneWords } from "../words";
import { Arrowed } from "./arrowed";
import { CellList } from "./cell-list";
import { words } from "./words";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer" },
});

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
        {open && (
          <CellList items={results} refOf={({ ref }) => ref}>
            {(result) => <Change result={result} />}
          </CellList>
        )}
      </details>
    </>
  );
}

function Change({ result }: { result: Result }) {
  const session = useSession();
  return (
    <>
      <Link as="button" onClick={() => void session.goTo(result.ref)}>
        {placeOf(result)}
      </Link>{" "}
      <Arrowed text={words.berubah.dariKe(result.before, result.text)} />
    </>
  );
}

function placeOf({ table, ref }: Result): string {
  return paneWords.tempat(tableName(table), a1(ref));
}
