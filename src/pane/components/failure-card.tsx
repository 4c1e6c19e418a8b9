import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useState } from "react";
import type { Failure } from "../model/pane-host";
import { copyText } from "./copy-text";
import { words } from "./words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorPaletteRedBorderActive}`,
  },
  title: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0, fontSize: tokens.fontSizeBase300 },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorPaletteRedForeground1 },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FailureCardProps {
  readonly failure: Failure;
  /** Whether the workbook had been changed before the failure. */
  readonly written: boolean;
  readonly onRetry: () => void;
}

/** What happened to the workbook, what to do now, and the details for a support person. */
export function FailureCard({ failure, written, onRetry }: FailureCardProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <section className={styles.card} role="alert">
      <h2 className={styles.title}>
        <ErrorCircleRegular className={styles.icon} />
        {words.gagal.judul}
      </h2>
      <p className={styles.text}>{failure.message}</p>
      <p className={styles.text}>{written ? words.gagal.sudahTertulis : words.gagal.bukuUtuh}</p>
      <p className={styles.text}>{words.gagal.langkah}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRetry}>
          {words.tombol.cobaLagi}
        </Button>
        <Button onClick={() => void copyText(failure.detail).then(() => setCopied(true))}>
          {copied ? words.tombol.tersalin : words.tombol.salinRincian}
        </Button>
      </div>
    </section>
  );
}
