import { useEffect, useState } from "react";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { countChanges } from "../model/results-view";
import type { Book } from "../model/state";
import { useSession } from "../session-context";

/** Typing and clicking pause this long before the consequence is worked out. */
const QUIET_MS = 150;

/** How many results other settings would change; null while it is being worked out, or where they can't be used. */
export function useConsequence(book: Book, pengaturan: Pengaturan | null): number | null {
  const session = useSession();
  const [changed, setChanged] = useState<number | null>(null);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      if (pengaturan === null) return;
      void session.tryOut(pengaturan).then((evaluation) => {
        if (!stale && evaluation) setChanged(countChanges(book.evaluation, evaluation));
      });
    }, QUIET_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [session, book, pengaturan]);
  return pengaturan === null ? null : changed;
}
