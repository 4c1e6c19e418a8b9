import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { refName } from "../../workbook/address";
import type { CellWrite } from "../../workbook/plan";
import type { Job } from "../jobs/job";
import type { Book } from "../model/state";
import { Preview } from "./preview";
import { words } from "./words";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Every repair that is certain, after one preview; nothing where none is. */
export function SureRepairs({ book, jobs }: { book: Book; jobs: readonly Job[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const sure = useMemo(() => jobs.filter(isSure), [jobs]);
  const writes = useMemo(() => sureWrites(sure), [sure]);
  if (sure.length === 0) return null;
  return open ? (
    <Preview book={book} writes={writes} onClose={() => setOpen(false)} />
  ) : (
    <Button size="small" className={styles.button} onClick={() => setOpen(true)}>
      {words.allSure(sure.length)}
    </Button>
  );
}

function isSure({ level, proposal }: Job): boolean {
  return level === "pasti" && proposal !== null && proposal.writes.length > 0;
}

/** The writes of all of them; where two would write into one cell, the one that explains more. */
function sureWrites(jobs: readonly Job[]): readonly CellWrite[] {
  const writes = new Map<string, CellWrite>();
  for (const { proposal } of jobs)
    for (const write of proposal?.writes ?? []) {
      const name = refName(write.ref);
      if (!writes.has(name)) writes.set(name, write);
    }
  return [...writes.values()];
}
