import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { batalkan, hitung, periksa } from "../commands";
import { usePaneState, useSession } from "../session-context";
import { words } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  main: {
    flexGrow: 1,
    minWidth: "max-content",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  second: {
    minWidth: "max-content",
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** The one primary button and the two beside it; what a click will do stands in the status under them. */
export function Actions() {
  const styles = useStyles();
  const session = useSession();
  const { phase, history } = usePaneState();
  const busy = phase.kind === "bekerja";
  const { tombol, keterangan } = words;
  return (
    <section className={styles.row} aria-label={words.judul}>
      <Button
        className={styles.main}
        appearance="primary"
        icon={<CalculatorRegular />}
        aria-describedby="keadaan"
        disabledFocusable={busy}
        onClick={() => void session.run(hitung)}
      >
        {tombol.hitung}
      </Button>
      <Button
        className={styles.second}
        title={keterangan.periksa}
        disabledFocusable={busy}
        onClick={() => void session.run(periksa)}
      >
        {tombol.periksa}
      </Button>
      <Button
        icon={<ArrowUndoRegular />}
        aria-label={tombol.batalkan}
        title={history.length > 0 ? keterangan.batalkan : keterangan.tidakAdaLangkah}
        disabledFocusable={busy || history.length === 0}
        onClick={() => void session.run(batalkan)}
      />
    </section>
  );
}
