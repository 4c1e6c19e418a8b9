import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { refName, type CellRef } from "../../workbook/address";
import { useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Cells named before the rest is only counted. */
const MOST_CELLS = 6;

interface CellLinksProps {
  readonly label: string;
  readonly cells: readonly { readonly ref: CellRef; readonly place: string }[];
}

/** A row of cells, each a way to it; nothing where there are none. */
export function CellLinks({ label, cells }: CellLinksProps) {
  const styles = useStyles();
  const session = useSession();
  const each = [...new Map(cells.map((cell) => [refName(cell.ref), cell])).values()];
  if (each.length === 0) return null;
  return (
    <div className={styles.line}>
      <span>{label}:</span>
      {each.slice(0, MOST_CELLS).map(({ ref, place }) => (
        <Link as="button" className={styles.link} key={refName(ref)} onClick={() => void session.goTo(ref)}>
          {place}
        </Link>
      ))}
      {each.length > MOST_CELLS && <span>{words.more(each.length - MOST_CELLS)}</span>}
    </div>
  );
}
