import type { Unsubscribe } from "./unsubscribe";

/**
 * Calls back with whether the pane is seen: at once, and when that has changed. A pane that is closed lives on (shared
 * runtime). Office tells when it is shown and hidden, not how it began: a page that a ribbon button has started without
 * showing it takes up no room.
 */
export async function onPaneVisibilityChanged(listener: (seen: boolean) => void): Promise<Unsubscribe> {
  let hiddenByOffice = false;
  let last: boolean | undefined;
  const check = () => {
    const seen = !hiddenByOffice && document.visibilityState === "visible" && window.innerWidth > 0;
    if (seen !== last) listener((last = seen));
  };
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    hiddenByOffice = visibilityMode === Office.VisibilityMode.hidden;
    check();
  });
  document.addEventListener("visibilitychange", check);
  window.addEventListener("resize", check);
  check();
  return () => {
    document.removeEventListener("visibilitychange", check);
    window.removeEventListener("resize", check);
    // As with the handlers of sheets: where Excel cannot take it back any more, it is gone already.
    stop().catch(() => undefined);
  };
}
