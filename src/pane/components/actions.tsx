import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { pane } from "../../strings/id";
import { notices, planSentence } from "../model/sentences";
import type { Book } from "../model/state";
import { usePaneState, useSession } from "../session-context";
import { Notice } from "./notice";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plan: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** What a click will do, the one primary button, and the two beside it. */
export function Actions({ book }: { book: Book | null }) {
  const styles = useStyles();
  const session = useSession();
  const { phase, history } = usePaneState();
  const busy = phase.kind === "bekerja";
  const { tombol, keterangan } = pane;
  return (
    <section className={styles.stack} aria-label={pane.judul}>
      <p className={styles.plan} id="rencana">
        {book ? planSentence(book) : pane.membuka}
      </p>
      {book && notices(book).map((sentence) => <Notice key={sentence} sentence={sentence} />)}
      <Button
        appearance="primary"
        size="large"
        icon={<CalculatorRegular />}
        aria-describedby="rencana"
        disabledFocusable={busy}
        onClick={() => void session.hitung()}
      >
        {tombol.hitung}
      </Button>
      <div className={styles.pair}>
        <Button
          className={styles.narrow}
          title={keterangan.periksa}
          disabledFocusable={busy}
          onClick={() => void session.periksa()}
        >
          {tombol.periksa}
        </Button>
        <Button
          className={styles.narrow}
          icon={<ArrowUndoRegular />}
          title={history.length > 0 ? keterangan.batalkan : keterangan.tidakAdaLangkah}
          disabledFocusable={busy || history.length === 0}
          onClick={() => void session.batalkan()}
        >
          {tombol.batalkan}
        </Button>
      </div>
    </section>
  );
}
