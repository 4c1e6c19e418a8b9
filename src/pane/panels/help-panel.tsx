import { makeStyles, tokens } from "@fluentui/react-components";
import { MARK_COLOURS, type MarkKind } from "../../workbook/mark";
import { words } from "./words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  mark: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, listStyleType: "none" },
  swatch: {
    width: "20px",
    height: "14px",
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // What is shown is the colour itself: high contrast must not take it away.
    forcedColorAdjust: "none",
  },
  marks: { margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
});

const MARKS: readonly (readonly [MarkKind, string])[] = [
  ["galat", words.bantuan.tandaGalat],
  ["peringatan", words.bantuan.tandaPeringatan],
  ["info", words.bantuan.tandaInfo],
  ["diganti", words.bantuan.tandaDiganti],
];

/** How to work with the pane, in six sentences, and what the colours in the sheet mean. */
export function HelpPanel() {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {words.bantuan.butir.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className={styles.title}>{words.bantuan.tanda}</h3>
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
