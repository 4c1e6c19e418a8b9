import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ErrorBoundary } from "./components/error-boundary";
import { Screen } from "./components/screen";
import type { PaneHost, ThemeName } from "./model/pane-host";
import type { Session } from "./model/session";
import { SessionContext } from "./session-context";
import { COLOUR_SCHEMES, THEMES } from "./theme";

/** The whole pane, in the colours that Office shows. */
export function App({ session, host }: { session: Session; host: PaneHost }) {
  const [theme, setTheme] = useState<ThemeName>(() => host.theme());
  useEffect(() => host.onThemeChanged(setTheme), [host]);
  useEffect(() => {
    document.documentElement.style.colorScheme = COLOUR_SCHEMES[theme];
  }, [theme]);
  return (
    <FluentProvider theme={THEMES[theme]} style={{ minHeight: "100vh" }}>
      <SessionContext.Provider value={session}>
        <ErrorBoundary>
          <Screen />
        </ErrorBoundary>
      </SessionContext.Provider>
    </FluentProvider>
  );
}
