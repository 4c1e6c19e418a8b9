import type { Parts } from "../package/parts";
import { readSpans } from "./spans";
import { appended } from "./splice";

/** A root that closes itself has little around it: larger parts are not looked into. */
const LONGEST = 4_000;

/** Opens the root of a part that closes itself (`<worksheet/>`), so that something can be put into it. */
export function openUp(parts: Parts, part: string): void {
  const text = parts.needed(part);
  if (text.length > LONGEST) return;
  parts.edit(part, () => {
    const root = readSpans(text);
    return root.selfClosing ? [appended(text, root, "")] : [];
  });
}
