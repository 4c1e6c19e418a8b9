import type { Result } from "../../lkip/evaluation";
import type { Book } from "./state";

/** The results that are worked out and cannot be written, for their sheets are protected. */
export function lockedResults({
  snapshot,
  evaluation,
}: Pick<Book, "snapshot" | "evaluation">): readonly Result[] {
  const closed = new Set(snapshot.sheets.flatMap((sheet) => (sheet.protected ? [sheet.name] : [])));
  return evaluation.results.filter(
    ({ action, expr, ref }) => action === "lewati" && expr !== undefined && closed.has(ref.sheet),
  );
}
