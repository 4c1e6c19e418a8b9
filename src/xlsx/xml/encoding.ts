import { XlsxError } from "../errors";

/** How a part writes its characters: with a byte order mark in front, or (polos) without. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "utf-16le-polos" | "utf-16be-polos";

const MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  "utf-8": [],
  "utf-8-bom": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
  "utf-16le-polos": [],
  "utf-16be-polos": [],
};

const LESS_THAN = 0x3c;

/** The encoding of a part, by its byte order mark, or by how its first "<" is written. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const marked = (["utf-8-bom", "utf-16le", "utf-16be"] as const).find((encoding) =>
    MARKS[encoding].every((byte, i) => bytes[i] === byte),
  );
  if (marked) return marked;
  if (bytes[0] === LESS_THAN && bytes[1] === 0) return "utf-16le-polos";
  return bytes[0] === 0 && bytes[1] === LESS_THAN ? "utf-16be-polos" : "utf-8";
}

/**
 * Text of a part, without a byte order mark.
 *
 * @throws {XlsxError} "rusak" when the bytes are no such text
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const label = encoding.replace(/-(?:bom|polos)$/, "");
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(MARKS[encoding].length),
    );
  } catch {
    throw new XlsxError("rusak");
  }
}

/** The bytes of a part's text: the inverse of {@link decodeXml}. */
export function encodeXml(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  const mark = MARKS[encoding];
  const bytes = new Uint8Array(mark.length + text.length * 2);
  bytes.set(mark);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++)
    view.setUint16(mark.length + i * 2, text.charCodeAt(i), encoding.startsWith("utf-16le"));
  return bytes;
}
