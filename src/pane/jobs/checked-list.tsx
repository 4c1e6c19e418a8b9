import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { tableName } from "../../language/phrase";
import { a1 } from "../../workbook/address";
import { tandaiDiperiksa } from "../commands";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { words as paneWords } from "../words";
import { words } from "./words";

const useStyles = makeStyles({
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  item: { listStyleType: "none", padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
});

/** What was looked into and does not count, each with its reason and the way back. */
export function CheckedList({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const { checked } = book.evaluation;
  if (checked.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>
        {words.checked(checked.length)}
      </summary>
      <ul className={styles.list}>
        {checked.map((finding) => {
          const place = paneWords.tempat(tableName(finding.table), a1(finding.ref));
          const again = { pengaturan: book.pengaturan, findings: [finding], alasan: null };
          return (
            <li className={styles.item} key={finding.id}>
              <Link as="button" onClick={() => void session.goTo(finding.ref)}>
                {place}
              </Link>{" "}
              {finding.message} {words.because(finding.alasan)}{" "}
              <Button
                size="small"
                aria-label={words.countAgainAt(place)}
                onClick={() => void session.run(tandaiDiperiksa, again)}
              >
                {words.countAgain}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
