import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { lazy, Suspense } from "react";
import { usePaneState, useSession } from "../session-context";
import { words } from "./words";

const MoreMenu = lazy(() => import("./more-menu"));

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  titles: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What was read (the window itself says whose pane it is), the way to the ketentuan, and the menu. */
export function Header() {
  const styles = useStyles();
  const { store } = useSession();
  const { book } = usePaneState();
  return (
    <header className={styles.bar}>
      <h1 className={mergeClasses(styles.titles, styles.title)}>
        {book ? foundText(book.evaluation) : words.judul}
      </h1>
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-label={words.tombol.ketentuan}
        title={words.tombol.ketentuan}
        disabledFocusable={!book}
        onClick={() => store.dispatch({ type: "panel", panel: "ketentuan" })}
      />
      <Suspense
        fallback={
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            aria-label={words.tombol.menu}
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
  const found = words.tabelDitemukan(new Set(tables.map(({ id }) => id)).size);
  return summary.tahun === null ? found : `${words.tahunLkip(summary.tahun)} · ${found}`;
}
