import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../lkip/evaluation";
import { pane } from "../../strings/id";
import { a1 } from "../../workbook/address";
import { formatValue } from "../model/numbers";
import { useSession } from "../session-context";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { marginTop: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
});

/** The wrong results that a run has replaced, with what stood there before. */
export function Settled({ findings, still }: { findings: readonly Finding[]; still: readonly Finding[] }) {
  const styles = useStyles();
  const session = useSession();
  const gone = findings.filter(({ id }) => !still.some((finding) => finding.id === id));
  if (gone.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{pane.temuan.beres(gone.length)}</summary>
      <ul className={styles.list}>
        {gone.map((finding) => (
          <li className={styles.item} key={finding.id}>
            <Link as="button" onClick={() => void session.goTo(finding.ref)}>
              {pane.temuan.tempat(pane.temuan.tabel(finding.table), a1(finding.ref))}
            </Link>{" "}
            {pane.temuan.dulu(formatValue(finding.value, finding.unit))}
          </li>
        ))}
      </ul>
    </details>
  );
}
