import { makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../strings/id";
import { MARK_COLOURS, type MarkKind } from "../../workbook/mark";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, listStyleType: "none" },
  swatch: { width: "20px", height: "14px", flexShrink: 0, border: `1px solid ${tokens.colorNeutralStroke1}` },
  marks: { margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
});

const MARKS: readonly (readonly [MarkKind, string])[] = [
  ["galat", pane.bantuan.tandaGalat],
  ["peringatan", pane.bantuan.tandaPeringatan],
  ["info", pane.bantuan.tandaInfo],
  ["diganti", pane.bantuan.tandaDiganti],
];

/** How to work with the pane, in six sentences, and what the colours in the sheet mean. */
export function HelpPanel() {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {pane.bantuan.butir.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className={styles.title}>{pane.bantuan.tanda}</h3>
      <ul className={styles.marks}>
        {MARKS.map(([kind, sentence]) => (
          <li className={styles.mark} key={kind}>
            <span className={styles.swatch} style={{ backgroundColor: `#${MARK_COLOURS[kind].fill}` }} />
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
