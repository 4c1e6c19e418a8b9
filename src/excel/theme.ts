import { onTheWeb } from "./platform";

/** The colours that Office shows. */
export type ThemeName = "terang" | "gelap" | "kontras";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Brightness below which a background is dark, of 255. */
const DARK_BELOW = 128;

/** What Office itself says of its colours; it is silent in some hosts. */
interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/**
 * The theme: high contrast where the system asks for it, else what Office shows, else what the system prefers. Excel on the
 * web tells no theme and is a light page whatever the system prefers.
 */
export function theme(): ThemeName {
  if (matchMedia(FORCED).matches) return "kontras";
  const { officeTheme } = Office.context as { readonly officeTheme?: OfficeColours };
  const dark = officeTheme && isDark(officeTheme);
  return (dark ?? (!onTheWeb() && matchMedia(DARK).matches)) ? "gelap" : "terang";
}

/** Calls back when the theme has become another one; the returned function ends it. */
export function onThemeChanged(listener: (theme: ThemeName) => void): () => void {
  let last = theme();
  const check = () => {
    const next = theme();
    if (next === last) return;
    last = next;
    listener(next);
  };
  const queries = [FORCED, DARK].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener("change", check));
  // Excel tells nobody when the user changes Office's own theme: it is looked at again when the pane is.
  window.addEventListener("focus", check);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", check));
    window.removeEventListener("focus", check);
  };
}

function isDark({ isDarkTheme, bodyBackgroundColor }: OfficeColours): boolean | undefined {
  if (isDarkTheme !== undefined) return isDarkTheme;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(bodyBackgroundColor ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW;
}
