import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { ThemeName } from "./model/pane-host";

/** The one accent, from dark to light. */
const ACCENT: BrandVariants = {
  10: "#001A1C",
  20: "#00282B",
  30: "#00373B",
  40: "#00464B",
  50: "#00555B",
  60: "#00616A",
  70: "#006D77",
  80: "#0A7480",
  90: "#23828D",
  100: "#3A919B",
  110: "#51A0A9",
  120: "#69AFB7",
  130: "#82BEC5",
  140: "#9CCED3",
  150: "#B7DDE1",
  160: "#D4EDEF",
};

const FONT = {
  fontFamilyBase: "'Segoe UI Variable Text', 'Segoe UI', 'Noto Sans', -apple-system, sans-serif",
};

const dark = createDarkTheme(ACCENT);

/** Fluent's themes in our accent, one for each look of Office. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  terang: { ...createLightTheme(ACCENT), ...FONT },
  gelap: {
    ...dark,
    ...FONT,
    colorBrandForeground1: ACCENT[120],
    colorBrandForeground2: ACCENT[130],
    colorBrandForegroundLink: ACCENT[120],
  },
  kontras: { ...teamsHighContrastTheme, ...FONT },
};

/** What the browser itself draws (scroll bars, lists, the caret) follows the theme that is shown. */
export const COLOUR_SCHEMES: Readonly<Record<ThemeName, "light" | "dark" | "light dark">> = {
  terang: "light",
  gelap: "dark",
  kontras: "light dark",
};
