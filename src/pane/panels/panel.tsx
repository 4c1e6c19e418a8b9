import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Book, PanelName } from "../model/state";
import { RiwayatPanel } from "../riwayat/riwayat-panel";
import { words as riwayat } from "../riwayat/words";
import { useSession } from "../session-context";
import { HelpPanel } from "./help-panel";
import { KetentuanPanel } from "./ketentuan-panel";
import { MapPanel } from "./map-panel";
import { words } from "./words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

const TITLES: Readonly<Record<PanelName, string>> = {
  ketentuan: words.ketentuan.judul,
  peta: words.peta.judul,
  riwayat: riwayat.title,
  bantuan: words.bantuan.judul,
};

/** A form or text in place of the findings, with the way back. */
export default function Panel({ name, book }: { name: PanelName; book: Book }) {
  const styles = useStyles();
  const { store } = useSession();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [name]);
  const close = () => store.dispatch({ type: "panel", panel: null });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return (
    <section className={styles.stack} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.tombol.kembali}
          title={words.tombol.kembali}
          onClick={close}
        />
        <h2 className={styles.title}>{TITLES[name]}</h2>
      </div>
      {name === "ketentuan" && <KetentuanPanel book={book} onClose={close} />}
      {name === "peta" && <MapPanel book={book} onClose={close} />}
      {name === "riwayat" && <RiwayatPanel book={book} onClose={close} />}
      {name === "bantuan" && <HelpPanel />}
    </section>
  );
}
