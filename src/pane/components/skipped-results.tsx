import { Link, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { skippedResults, skippedSentence } from "../model/sentences";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit" } });

/** How many results cannot be worked out: a click shows one after the other in Hasil, with what it lacks. */
export function SkippedResults({ book }: { book: Book }) {
  const styles = useStyles();
  const { store } = useSession();
  const [next, setNext] = useState(0);
  const skipped = useMemo(() => skippedResults(book), [book]);
  const at = next % Math.max(1, skipped.length);
  const result = skipped[at];
  if (!result) return null;
  return (
    <Link
      as="button"
      className={styles.link}
      title={words.lihatDilewati(at + 1, skipped.length)}
      onClick={() => {
        setNext(at + 1);
        store.dispatch({ type: "tampilkan-hasil", ref: result.ref });
      }}
    >
      {skippedSentence(skipped.length)}
    </Link>
  );
}
