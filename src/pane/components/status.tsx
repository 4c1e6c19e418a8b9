import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { batalkan, doneSentence, hitung } from "../commands";
import { outdatedResults } from "../model/recalculation";
import { planSentence, refusalSentences } from "../model/sentences";
import type { Book, Done, Phase } from "../model/state";
import { usePaneState, useSession } from "../session-context";
import { ChangedCells } from "./changed-cells";
import { Notice } from "./notice";
import { SkippedResults } from "./skipped-results";
import { StageBar } from "./stage-bar";
import { Stale } from "./stale";
import { words } from "./words";

const useStyles = makeStyles({
  box: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorPaletteGreenForeground1 },
  text: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  outdated: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  work: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What is being done or was done: one place that never moves, read aloud when it changes. */
export function Status({ book }: { book: Book | null }) {
  const styles = useStyles();
  const session = useSession();
  const state = usePaneState();
  const { phase, stale } = state;
  const outdated = outdatedResults(state);
  return (
    <div className={styles.box} role="status" id="keadaan">
      {phase.kind === "bekerja" && phase.patience !== "sebentar" ? (
        <Working phase={phase} />
      ) : phase.kind === "selesai" ? (
        <Finished done={phase.done} />
      ) : (
        <p className={styles.text}>
          {restingSentence(phase, book)}
          {book && phase.kind === "siap" && !phase.halted && (
            <>
              {" "}
              <SkippedResults book={book} />
            </>
          )}
        </p>
      )}
      {stale && phase.kind !== "bekerja" && (
        <Stale sentence={words.adaPerubahan} onReload={() => void session.reload()} />
      )}
      {outdated > 0 && phase.kind !== "bekerja" && <Outdated count={outdated} />}
    </div>
  );
}

function Outdated({ count }: { count: number }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.outdated}>
      <Notice sentence={words.perluDihitungUlang(count)} />
      <Button size="small" onClick={() => void session.run(hitung)}>
        {words.tombol.hitungUlang}
      </Button>
    </div>
  );
}

function restingSentence(phase: Phase, book: Book | null): string {
  if (phase.kind === "gagal" || phase.kind === "tidak-ada-tabel") return "";
  if (phase.kind === "siap" && phase.halted) return words.kerja.dihentikan;
  return book ? planSentence(book) : words.membuka;
}

function Working({ phase }: { phase: Extract<Phase, { kind: "bekerja" }> }) {
  const styles = useStyles();
  const session = useSession();
  const label = workingSentence(phase);
  return (
    <div className={styles.work}>
      <div className={styles.line}>
        <p className={styles.text} style={{ flexGrow: 1 }}>
          {label}
        </p>
        <Button size="small" disabledFocusable={phase.halting} onClick={() => session.halt()}>
          {words.tombol.hentikan}
        </Button>
      </div>
      <StageBar stage={phase.stage} share={phase.share ?? 0} />
      {phase.patience === "menunggu" && <p className={styles.text}>{words.kerja.menungguExcel}</p>}
    </div>
  );
}

function workingSentence({ stage, share, halting }: Extract<Phase, { kind: "bekerja" }>): string {
  if (halting) return words.kerja.mengembalikan;
  if (stage !== "menulis" || share === undefined) return words.kerja.tahap[stage];
  return words.kerja.menulisSebagian(Math.round(share * 100));
}

function Finished({ done }: { done: Done }) {
  const styles = useStyles();
  const session = useSession();
  const { history } = usePaneState();
  const remarks = [...refusalSentences(done), ...(done.manual ? [words.hitungManual] : [])];
  const undoable = done.task !== "batalkan" && history.at(-1)?.task === done.task;
  return (
    <>
      <div className={styles.line}>
        <CheckmarkCircleRegular className={styles.icon} />
        <p className={styles.text}>
          {doneSentence(done)}
          {undoable && (
            <>
              {" · "}
              <Link as="button" onClick={() => void session.run(batalkan)}>
                {words.tombol.batalkan}
              </Link>
            </>
          )}
        </p>
      </div>
      {remarks.map((sentence) => (
        <Notice key={sentence} sentence={sentence} />
      ))}
      {done.task === "hitung" && <ChangedCells results={done.results} />}
    </>
  );
}
