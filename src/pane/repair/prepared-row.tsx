import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PreparedRow } from "../../lkip/cause";
import { formatRupiah } from "../../language/format";
import { tableName } from "../../language/phrase";
import { a1 } from "../../workbook/address";
import { copyText } from "../components/copy-text";
import { words } from "./words";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, alignItems: "flex-start" },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** A row that a table lacks, to be copied: rows are never inserted without the user. */
export function PreparedRowView({ row }: { row: PreparedRow }) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const { table, under, name, pagu, realisasi } = row;
  const amounts = [pagu, realisasi].map((amount) => (amount === null ? "" : formatRupiah(amount)));
  const cells = [name ?? "", ...[pagu, realisasi].map((amount) => amount?.toString() ?? "")];
  return (
    <div className={styles.box}>
      <p className={styles.text}>{words.rowPlace(tableName(table), a1(under))}</p>
      <p className={styles.text}>
        <strong>{name ?? words.noName}</strong> {amounts.join(" · ")}
      </p>
      <Button size="small" onClick={() => void copyText(cells.join("\t")).then(() => setCopied(true))}>
        {copied ? words.copied : words.copyRow}
      </Button>
    </div>
  );
}
