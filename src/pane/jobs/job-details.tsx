import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Bridge } from "../../lkip/cause";
import { formatRupiah } from "../../language/format";
import { rupiah } from "../../language/units";
import { Arrowed } from "../components/arrowed";
import { FindingQuestion } from "../components/finding-question";
import type { Book } from "../model/state";
import { PreparedRowView } from "../repair/prepared-row";
import { words as repairWords } from "../repair/words";
import { useSession } from "../session-context";
import { CheckOff } from "./check-off";
import { FindingInside } from "./finding-inside";
import type { Job } from "./job";
import { words } from "./words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  bridge: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  amount: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  summary: { cursor: "pointer" },
  inside: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Findings of a card drawn at first. */
const FIRST_FINDINGS = 40;

/** Everything that speaks for an entry: proof, bridge, rows that are missing, and the findings in it. */
export function JobDetails({ job, book }: { job: Job; book: Book }) {
  const styles = useStyles();
  const rows = job.proposal?.rows ?? [];
  const single = job.kind === "temuan";
  return (
    <div className={styles.box}>
      {!single && <Asked job={job} book={book} />}
      {job.proof.length > 0 && (
        <div>
          <h2 className={styles.title}>{words.why}</h2>
          <ul className={styles.list}>
            {job.proof.map((sentence) => (
              <li key={sentence}>
                <Arrowed text={sentence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {job.bridge && <BridgeView bridge={job.bridge} />}
      {rows.length > 0 && (
        <div className={styles.inside}>
          <h2 className={styles.title}>{repairWords.row}</h2>
          {rows.map((row) => (
            <PreparedRowView key={`${row.under.row}|${row.name}|${row.pagu}`} row={row} />
          ))}
        </div>
      )}
      {single
        ? job.findings.map((finding) => (
            <FindingInside key={finding.id} finding={finding} book={book} as="itself" />
          ))
        : job.findings.length > 0 && <Findings job={job} book={book} />}
      <CheckOff job={job} book={book} />
    </div>
  );
}

/** What only the user can settle in a card, before everything else: whoever presses "Jawab" finds it at once. */
function Asked({ job, book }: { job: Job; book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const asked = job.findings.flatMap((finding) =>
    finding.question ? [{ ...finding, kind: finding.question }] : [],
  );
  if (asked.length === 0) return null;
  return (
    <div className={styles.inside}>
      <h2 className={styles.title}>{words.question}</h2>
      {asked.map(({ id, place, ref, message, kind }) => (
        <div key={id}>
          <Link as="button" className={styles.link} onClick={() => void session.goTo(ref)}>
            {place}
          </Link>{" "}
          {message}
          <FindingQuestion id={id} kind={kind} book={book} tabIndex={0} />
        </div>
      ))}
    </div>
  );
}

function Findings({ job, book }: { job: Job; book: Book }) {
  const styles = useStyles();
  return (
    <details open={job.findings.length <= 3}>
      <summary tabIndex={0} className={styles.summary}>
        {words.inside(job.findings.length)}
      </summary>
      <div className={styles.inside}>
        {job.findings.slice(0, FIRST_FINDINGS).map((finding) => (
          <FindingInside key={finding.id} finding={finding} book={book} as="part" />
        ))}
      </div>
    </details>
  );
}

function BridgeView({ bridge: { from, to, terms } }: { bridge: Bridge }) {
  const styles = useStyles();
  const lines = [
    { what: from.name, text: formatRupiah(from.value) },
    ...terms.map(({ what, amount }) => ({
      what,
      text: `${amount < 0 ? "−" : "+"} ${formatRupiah(rupiah(Math.abs(amount)))}`,
    })),
    { what: to.name, text: `= ${formatRupiah(to.value)}` },
  ];
  return (
    <div>
      <h2 className={styles.title}>{words.bridge}</h2>
      <dl className={styles.bridge}>
        {lines.map(({ what, text }) => (
          <BridgeLine key={what + text} what={what} text={text} />
        ))}
      </dl>
    </div>
  );
}

function BridgeLine({ what, text }: { what: string; text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{what}</dt>
      <dd className={styles.amount}>{text}</dd>
    </>
  );
}
