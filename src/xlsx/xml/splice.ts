import { joined } from "../zip/joined";
import type { Span } from "./spans";

/** One replacement in a text: from `start` up to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap. What is put in at a place comes before what is replaced there. */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const own of inOrder(splices)) {
    pieces.push(text.slice(at, own.start), own.text);
    at = own.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/**
 * Applies replacements to the bytes of a UTF-8 text all of whose characters take one byte: what {@link splice} gives, without
 * encoding a large text again.
 */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const own of inOrder(splices)) {
    pieces.push(bytes.subarray(at, own.start), encoder.encode(own.text));
    at = own.end;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

function inOrder(splices: readonly Splice[]): Splice[] {
  const ordered = splices.map((own, index) => ({ own, index }));
  ordered.sort((a, b) => a.own.start - b.own.start || a.own.end - b.own.end || a.index - b.index);
  return ordered.map(({ own }) => own);
}

/** Puts a text in at a place. */
export function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Takes an element out. */
export function removal({ start, end }: Span): Splice {
  return { start, end, text: "" };
}

/** Puts a text in as an element's last content; an element that closes itself is opened up. */
export function appended(text: string, span: Span, content: string): Splice {
  if (!span.selfClosing) return insertion(span.closeStart, content);
  const slash = text.lastIndexOf("/", span.end - 1);
  return { start: slash, end: span.end, text: `>${content}</${span.tag}>` };
}

/** Sets an attribute in an element's opening tag, in place where it is there already. */
export function attributeSet(text: string, span: Span, name: string, value: string): Splice {
  const tag = text.slice(span.start, span.openEnd);
  const own = new RegExp(`\\s${name}\\s*=\\s*["'][^"']*["']`).exec(tag);
  if (own) {
    const start = span.start + own.index + own[0].search(/["']/) + 1;
    return { start, end: span.start + own.index + own[0].length - 1, text: value };
  }
  return insertion(span.start + 1 + span.tag.length, ` ${name}="${value}"`);
}
