/** One replacement in a text: from `start` up to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap; those at one place keep their order. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((own, index) => ({ own, index }));
  ordered.sort((a, b) => a.own.start - b.own.start || a.index - b.index);
  let at = 0;
  let result = "";
  for (const { own } of ordered) {
    result += text.slice(at, own.start) + own.text;
    at = own.end;
  }
  return result + text.slice(at);
}
