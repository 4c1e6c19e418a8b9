import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { tableName } from "../../language/phrase";
import type { Pengaturan } from "../../lkip/ketentuan/ketentuan";
import { simpanJawaban } from "../commands";
import { withoutArah, withoutTie } from "../model/ties";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  row: {
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The answers that the workbook keeps, and the way to let go of each. */
export function Remembered({ pengaturan }: { pengaturan: Pengaturan }) {
  const styles = useStyles();
  const session = useSession();
  const { ketentuan } = words;
  const answers = [
    ...Object.entries(pengaturan.arah).map(([name, arah]) => ({
      text: ketentuan.arahDiingat(name, arah),
      without: () => withoutArah(pengaturan, name),
    })),
    ...pengaturan.ikatan.map((tie) => ({
      text: ketentuan.ikatanDiingat(tie.name, tableName(tie.toTable), tie.toName),
      without: () => withoutTie(pengaturan, tie),
    })),
  ];
  if (answers.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{ketentuan.diingat}</h3>
      <ul className={styles.list}>
        {answers.map(({ text, without }) => (
          <li className={styles.row} key={text}>
            {text}{" "}
            <Link
              as="button"
              aria-label={`${ketentuan.lupakan}: ${text}`}
              onClick={() => void session.run(simpanJawaban, without())}
            >
              {ketentuan.lupakan}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
