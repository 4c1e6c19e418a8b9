import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { simpanPeta } from "../commands";
import {
  columnsOf,
  draftOf,
  draftOfSheet,
  mapProblem,
  rolesOf,
  tableTitle,
  toPeta,
  visibleSheets,
  withMap,
} from "../model/mapping";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
  problem: { margin: 0, minHeight: "20px" },
});

/** A table mapped by hand: its sheet, its rows, and the column of each role. */
export function MapPanel({ book, onClose }: { book: Book; onClose: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const [draft, setDraft] = useState(() => draftOf(book, "3.1"));
  const columns = columnsOf(book.snapshot, draft);
  const problem = mapProblem(draft);
  const { peta } = words;
  const { kinds } = book.evaluation;
  const setRole = (role: string, value: string) =>
    setDraft({ ...draft, columns: { ...draft.columns, [role]: value === "" ? undefined : Number(value) } });
  const save = () => {
    onClose();
    void session.run(simpanPeta, withMap(book.pengaturan, toPeta(draft)));
  };
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.text}>{peta.pengantar}</p>
      <Field label={peta.tabel}>
        <Select
          value={draft.table}
          onChange={(_event, { value }) => {
            const kind = kinds.find(({ id }) => id === value);
            if (kind) setDraft(draftOf(book, kind.id));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind.id} value={kind.id}>
              {tableTitle(kind)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={peta.lembar}>
        <Select
          value={draft.sheet}
          onChange={(_event, { value }) => setDraft(draftOfSheet(book.snapshot, draft.table, value))}
        >
          {visibleSheets(book.snapshot).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={peta.barisAwal}>
          <Input
            type="number"
            min={1}
            className={styles.narrow}
            value={String(draft.firstRow)}
            onChange={(_event, { value }) => setDraft({ ...draft, firstRow: Number(value) })}
          />
        </Field>
        <Field label={peta.barisAkhir}>
          <Input
            type="number"
            min={1}
            className={styles.narrow}
            value={String(draft.lastRow)}
            onChange={(_event, { value }) => setDraft({ ...draft, lastRow: Number(value) })}
          />
        </Field>
      </div>
      {rolesOf(book.evaluation, draft.table).map((role) => (
        <Field key={role} label={peta.peran[role]} orientation="horizontal">
          <Select
            size="small"
            className={styles.narrow}
            value={draft.columns[role]?.toString() ?? ""}
            onChange={(_event, { value }) => setRole(role, value)}
          >
            <option value="">{peta.tidakDipakai}</option>
            {columns.map(({ index, text }) => (
              <option key={index} value={index}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <p className={styles.problem} role="status">
        {problem ?? ""}
      </p>
      <div className={styles.pair}>
        <Button onClick={onClose}>{words.tombol.kembali}</Button>
        <Button appearance="primary" disabledFocusable={problem !== undefined} onClick={save}>
          {words.tombol.simpan}
        </Button>
      </div>
    </form>
  );
}
