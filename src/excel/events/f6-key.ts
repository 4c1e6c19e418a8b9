import { onTheWeb } from "../platform";
import type { Unsubscribe } from "./unsubscribe";

/** The number that a key has in old events: Office.js reads no other. */
const F6 = 117;

/**
 * Lets F6 lead out of the pane in Excel on the web. There Office.js hands on Ctrl+F6, and Shift with any key, but not F6 alone,
 * which would go to the browser; so it is given the one for the other. Excel on the desktop sees the key before any page does.
 */
export function passF6On(): Unsubscribe {
  const listener = (event: KeyboardEvent) => {
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== "F6" || !alone || event.defaultPrevented || !onTheWeb()) return;
    event.preventDefault();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", keyCode: F6, ctrlKey: true }));
  };
  window.addEventListener("keydown", listener);
  return () => window.removeEventListener("keydown", listener);
}
