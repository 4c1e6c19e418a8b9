import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { resultsByTable, sasaranBars } from "../model/results-view";
import type { Book } from "../model/state";
import { indicatorRows } from "../results/indicator-rows";
import { Indicators } from "../results/indicators";
import { Bars } from "./bars";
import { words } from "./book-words";
import { ResultsOfTable } from "./results-of-table";

const useStyles = makeStyles({
  stack: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** The indicators with what was promised and reached, capaian beside serapan, then every result cell by table. */
export default function ResultsTab({ book }: { book: Book }) {
  const styles = useStyles();
  const { evaluation } = book;
  const indicators = useMemo(() => indicatorRows(evaluation, book.snapshot), [evaluation, book.snapshot]);
  const sasaran = useMemo(() => sasaranBars(evaluation), [evaluation]);
  const tables = useMemo(() => resultsByTable(evaluation), [evaluation]);
  if (tables.length === 0) return <p>{words.hasil.belumAda}</p>;
  return (
    <div className={styles.stack}>
      {indicators.length > 0 && (
        <>
          <h2 className={styles.title}>{words.hasil.perIndikator}</h2>
          <Indicators book={book} rows={indicators} />
        </>
      )}
      {sasaran.length > 0 && (
        <>
          <h2 className={styles.title}>{words.hasil.capaianDanSerapan}</h2>
          <Bars rows={sasaran} />
        </>
      )}
      <h2 className={styles.title}>{words.hasil.semuaSel}</h2>
      {tables.map(({ table, results }) => (
        <ResultsOfTable key={table} book={book} table={table} results={results} />
      ))}
    </div>
  );
}
