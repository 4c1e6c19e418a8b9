import type { Book } from "../model/state";
import { SummaryTiles } from "./summary-tiles";
import { Tabs } from "./tabs";

/** What the workbook says: the summary, and the findings, results and tables below it. */
export default function BookView({ book }: { book: Book }) {
  return (
    <>
      <SummaryTiles evaluation={book.evaluation} />
      <Tabs book={book} />
    </>
  );
}
