import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { lazy, Suspense } from "react";
import { pane } from "../../strings/id";
import { usePaneState, useSession } from "../session-context";

const MoreMenu = lazy(() => import("./more-menu"));

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  found: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Title, what was read, the way to the ketentuan, and the menu. */
export function Header() {
  const styles = useStyles();
  const { store } = useSession();
  const { book } = usePaneState();
  return (
    <header className={styles.bar}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{pane.judul}</h1>
        <p className={styles.found}>{book ? foundText(book.evaluation) : ""}</p>
      </div>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={pane.tombol.ketentuan}
        title={pane.tombol.ketentuan}
        disabledFocusable={!book}
        onClick={() => store.dispatch({ type: "panel", panel: "ketentuan" })}
      />
      <Suspense
        fallback={
          <Button
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={pane.tombol.menu}
            disabledFocusable
          />
        }
      >
        <MoreMenu />
      </Suspense>
    </header>
  );
}

function foundText({
  tables,
  summary,
}: {
  readonly tables: readonly { readonly id: string }[];
  readonly summary: { readonly tahun: number | null };
}): string {
  const found = pane.tabelDitemukan(new Set(tables.map(({ id }) => id)).size);
  return summary.tahun === null ? found : `${pane.tahunLkip(summary.tahun)} · ${found}`;
}
