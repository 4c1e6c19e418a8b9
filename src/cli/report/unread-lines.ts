import type { Evaluation } from "../../lkip/evaluation";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

/** The tables that were left alone, and why; nothing where there are none. */
export function unreadLines({ unread }: Evaluation, paint: Colours): string[] {
  if (unread.length === 0) return [];
  const lines = unread.flatMap(({ message }) =>
    wrap(`• ${message}`, WIDTH - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`)),
  );
  return ["", paint.bold(words.takTerbaca), ...lines];
}
