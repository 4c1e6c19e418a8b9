import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const ARROW = "→";

const useStyles = makeStyles({
  arrow: {
    display: "inline-block",
    position: "relative",
    width: "12px",
    height: "7px",
    margin: "0 2px",
    fontSize: 0,
    "::before": {
      content: '""',
      position: "absolute",
      left: 0,
      right: "1px",
      top: "3px",
      borderTop: "1px solid currentColor",
    },
    "::after": {
      content: '""',
      position: "absolute",
      right: "1px",
      top: "1px",
      width: "4px",
      height: "4px",
      borderTop: "1px solid currentColor",
      borderRight: "1px solid currentColor",
      transform: "rotate(45deg)",
    },
  },
});

/** A text whose arrows are drawn: not every font has one, and old and new must never run into each other. */
export function Arrowed({ text }: { text: string }) {
  const styles = useStyles();
  return text.split(ARROW).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <span className={styles.arrow}>{ARROW}</span>}
      {part}
    </Fragment>
  ));
}
