import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PredikatScale } from "../../lkip/ketentuan/predikat-scale";
import { validateScale } from "../../lkip/ketentuan/validate-scale";
import { classRows, ownScale, type ClassRow } from "../model/own-scale";
import { words } from "./words";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  name: { flex: "1 1 100px", minWidth: 0 },
  from: { width: "84px", minWidth: 0 },
  remove: { width: "28px", minWidth: 0 },
  refused: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** The classes of the office's own scale: name and lowest percentage. */
export function OwnScale({
  scale,
  onChange,
}: {
  scale: PredikatScale;
  onChange: (scale: PredikatScale) => void;
}) {
  const styles = useStyles();
  const [rows, setRows] = useState<readonly ClassRow[]>(() => classRows(scale));
  const change = (next: readonly ClassRow[]) => {
    setRows(next);
    onChange(ownScale(next));
  };
  const edit = (index: number, part: Partial<ClassRow>) =>
    change(rows.map((row, each) => (each === index ? { ...row, ...part } : row)));
  const { skalaSendiri } = words.ketentuan;
  const verdict = validateScale(scale);
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <div className={styles.row} key={index}>
          <Input
            size="small"
            className={styles.name}
            aria-label={skalaSendiri.nama(index + 1)}
            value={row.name}
            onChange={(_event, { value }) => edit(index, { name: value })}
          />
          <Input
            size="small"
            type="number"
            className={styles.from}
            aria-label={skalaSendiri.mulai(index + 1)}
            contentAfter="%"
            value={String(row.from)}
            onChange={(_event, { value }) => edit(index, { from: Number(value) })}
          />
          <Button
            size="small"
            appearance="subtle"
            className={styles.remove}
            aria-label={skalaSendiri.hapus(index + 1)}
            onClick={() => change(rows.filter((_row, each) => each !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onClick={() => change([...rows, { name: "", from: 0 }])}>
          {skalaSendiri.tambah}
        </Button>
      </div>
      {!verdict.ok && (
        <p className={styles.refused} role="alert">
          {verdict.sentence}
        </p>
      )}
    </div>
  );
}
