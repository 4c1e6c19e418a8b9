import { useEffect, useState } from "react";
import type { CellWrite } from "../../workbook/plan";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { effectOf, type Effect } from "./effect";

/** What comes of a repair; null until it has been tried. */
export function useEffectOf(book: Book, writes: readonly CellWrite[]): Effect | null {
  const session = useSession();
  const [effect, setEffect] = useState<Effect | null>(null);
  useEffect(() => {
    let stale = false;
    void session
      .engine()
      .then((engine) => effectOf(book, writes, engine))
      .then((found) => {
        if (!stale) setEffect(found);
      });
    return () => {
      stale = true;
    };
  }, [session, book, writes]);
  return effect;
}
