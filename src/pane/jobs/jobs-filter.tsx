import { SearchBox, Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { tableName } from "../../language/phrase";
import type { Evaluation, Severity } from "../../lkip/evaluation";
import { SEVERITIES, tablesWithFindings } from "../model/findings-view";
import { usePaneState, useSession } from "../session-context";
import type { JobFilter } from "./job";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  chip: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: tokens.spacingHorizontalSNudge,
  },
  search: { flexGrow: 1, maxWidth: "none", minWidth: 0 },
  select: { flexGrow: 1, minWidth: "110px" },
});

const KINDS = Object.keys(words.kinds) as readonly JobFilter["kind"][];

/** Which entries the list shows: by what can be done, by severity, by table, by words. */
export function JobsFilter({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { store } = useSession();
  const { filter } = usePaneState().view;
  const narrow = (change: Partial<JobFilter>) => store.dispatch({ type: "saring", filter: change });
  const tables = tablesWithFindings(evaluation);
  const count = (severity: Severity) =>
    evaluation.findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.stack}>
      <div className={styles.row} role="group" aria-label={words.filter}>
        {KINDS.map((kind) => (
          <ToggleButton
            key={kind}
            size="small"
            className={styles.chip}
            checked={filter.kind === kind}
            onClick={() => narrow({ kind })}
          >
            {words.kinds[kind]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.row} role="group" aria-label={words.filterSeverity}>
        {SEVERITIES.filter((severity) => count(severity) > 0 || filter.severity === severity).map(
          (severity) => (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.chip}
              checked={filter.severity === severity}
              onClick={() => narrow({ severity: filter.severity === severity ? null : severity })}
            >
              {`${words.severity[severity]} ${count(severity)}`}
            </ToggleButton>
          ),
        )}
      </div>
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={filter.text}
          onChange={(_event, { value }) => narrow({ text: value })}
        />
        <Select
          size="small"
          className={styles.select}
          aria-label={words.filterTable}
          value={filter.table ?? ""}
          onChange={(_event, { value }) => narrow({ table: tables.find((table) => table === value) ?? null })}
        >
          <option value="">{words.allTables}</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {tableName(table)}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
