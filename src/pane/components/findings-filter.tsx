import { Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation, Severity } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { tablesWithFindings } from "../model/findings-view";
import { usePaneState, useSession } from "../session-context";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  chip: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  select: { flexGrow: 1, minWidth: "110px" },
});

const SEVERITIES: readonly Severity[] = ["galat", "peringatan", "info"];

/** Which findings the list shows: by severity and by table. */
export function FindingsFilter({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { store } = useSession();
  const { view } = usePaneState();
  const tables = tablesWithFindings(evaluation);
  const count = (severity: Severity): number =>
    evaluation.findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.row} role="group" aria-label={pane.temuan.saringTingkat}>
      <ToggleButton
        size="small"
        className={styles.chip}
        checked={view.severity === null}
        onClick={() => store.dispatch({ type: "saring-tingkat", severity: null })}
      >
        {pane.tombol.semua}
      </ToggleButton>
      {SEVERITIES.filter((severity) => count(severity) > 0 || view.severity === severity).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.chip}
          checked={view.severity === severity}
          onClick={() => store.dispatch({ type: "saring-tingkat", severity })}
        >
          {`${pane.tingkat[severity]} ${count(severity)}`}
        </ToggleButton>
      ))}
      <Select
        size="small"
        className={styles.select}
        aria-label={pane.temuan.saringTabel}
        value={view.table ?? ""}
        onChange={(_event, { value }) =>
          store.dispatch({ type: "saring-tabel", table: tables.find((table) => table === value) ?? null })
        }
      >
        <option value="">{pane.temuan.semuaTabel}</option>
        {tables.map((table) => (
          <option key={table} value={table}>
            {pane.temuan.tabel(table)}
          </option>
        ))}
      </Select>
    </div>
  );
}
