import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tandaiDiperiksa } from "../commands";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import type { Job } from "./job";
import { words } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  reason: { flexGrow: 1, minWidth: "140px" },
});

/** Sets an entry aside with the reason why it stays as it is. */
export function CheckOff({ job, book }: { job: Job; book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const [reason, setReason] = useState("");
  const alasan = reason.trim();
  const ids = new Set(job.findings.map(({ id }) => id));
  if (ids.size === 0) return null;
  const findings = book.evaluation.findings.filter(({ id }) => ids.has(id));
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (alasan === "") return;
        void session.run(tandaiDiperiksa, { pengaturan: book.pengaturan, findings, alasan });
      }}
    >
      <Input
        size="small"
        className={styles.reason}
        aria-label={words.reason}
        placeholder={words.reason}
        value={reason}
        onChange={(_event, { value }) => setReason(value)}
      />
      <Button size="small" type="submit" disabledFocusable={alasan === ""}>
        {words.checkOff}
      </Button>
    </form>
  );
}
