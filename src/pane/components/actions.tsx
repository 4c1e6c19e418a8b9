import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { pane } from "../../strings/id";
import { batalkan, hitung, periksa } from "../commands";
import { usePaneState, useSession } from "../session-context";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  narrow: { minWidth: 0 },
});

/** The one primary button and the two below it; what a click will do stands in the status under them. */
export function Actions() {
  const styles = useStyles();
  const session = useSession();
  const { phase, history } = usePaneState();
  const busy = phase.kind === "bekerja";
  const { tombol, keterangan } = pane;
  return (
    <section className={styles.stack} aria-label={pane.judul}>
      <Button
        appearance="primary"
        size="large"
        icon={<CalculatorRegular />}
        aria-describedby="keadaan"
        disabledFocusable={busy}
        onClick={() => void session.run(hitung)}
      >
        {tombol.hitung}
      </Button>
      <div className={styles.pair}>
        <Button
          className={styles.narrow}
          title={keterangan.periksa}
          disabledFocusable={busy}
          onClick={() => void session.run(periksa)}
        >
          {tombol.periksa}
        </Button>
        <Button
          className={styles.narrow}
          icon={<ArrowUndoRegular />}
          title={history.length > 0 ? keterangan.batalkan : keterangan.tidakAdaLangkah}
          disabledFocusable={busy || history.length === 0}
          onClick={() => void session.run(batalkan)}
        >
          {tombol.batalkan}
        </Button>
      </div>
    </section>
  );
}
