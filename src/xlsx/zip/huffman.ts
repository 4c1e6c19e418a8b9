import { XlsxError } from "../errors";

/** Longest code of a deflate stream, in bits. */
export const LONGEST = 15;

/**
 * A table that gives a code's symbol and length at once: `table[next bits & mask]` is `symbol << 4 | length`, and 0
 * where the bits are no code.
 */
export interface HuffmanTable {
  readonly table: Uint16Array;
  readonly mask: number;
}

/**
 * The table of a code (RFC 1951, 3.2.2).
 *
 * @param lengths length of each symbol's code in bits; 0 where it has none
 */
export function huffmanTable(lengths: Uint8Array): HuffmanTable {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) counts[length]!++;
  counts[0] = 0;
  let longest = LONGEST;
  while (longest > 1 && counts[longest] === 0) longest--;
  const next = new Uint16Array(LONGEST + 2);
  let room = 1;
  for (let bits = 1; bits <= LONGEST; bits++) {
    room = room * 2 - counts[bits]!;
    if (room < 0) throw new XlsxError("rusak");
    next[bits + 1] = (next[bits]! + counts[bits]!) << 1;
  }
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const entry = (symbol << 4) | length;
    for (let at = reversed(next[length]!++, length); at < table.length; at += 1 << length) table[at] = entry;
  }
  return { table, mask: table.length - 1 };
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}
