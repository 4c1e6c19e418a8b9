import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../strings/id";
import type { FindingView } from "../model/findings-view";
import { useSession } from "../session-context";
import { Proof } from "./proof";
import { SeverityIcon } from "./severity";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0 },
  follower: { display: "flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  code: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The cells that a finding depends on, the findings that come from it, and its code for support. */
export function FindingDetails({ finding }: { finding: FindingView }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.box}>
      {finding.related.length > 0 && (
        <div className={styles.cells}>
          <span>{pane.temuan.selTerkait}:</span>
          {finding.related.map(({ name, ref }) => (
            <Link as="button" key={name} onClick={() => void session.goTo(ref)}>
              {name.replaceAll("'", "")}
            </Link>
          ))}
        </div>
      )}
      {finding.followers.length > 0 && (
        <p className={styles.line}>{pane.temuan.ikutan(finding.followers.length)}:</p>
      )}
      {finding.followers.map((follower) => (
        <div key={follower.id}>
          <div className={styles.follower}>
            <SeverityIcon severity={follower.severity} />
            <span>
              <Link as="button" onClick={() => void session.goTo(follower.ref)}>
                {follower.place}
              </Link>{" "}
              {follower.message}
            </span>
          </div>
          <Proof lines={follower.proof} />
        </div>
      ))}
      <p className={styles.code}>
        {pane.temuan.kode}: {finding.code}
      </p>
    </div>
  );
}
