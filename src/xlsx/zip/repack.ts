import { deflateSync } from "fflate";
import { BitWriter } from "./bit-writer";
import { inflate, type Inflated } from "./inflate";

/** How far back a deflate stream can point. */
const WINDOW = 32_768;

/** Packs bytes. */
export function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

/** How much of an entry is as it was: at least so many bytes at its start and at its end. */
export interface Kept {
  readonly start: number;
  readonly end: number;
}

/**
 * Packs bytes of which most were packed before: only the blocks around what has changed are packed anew, all others
 * are taken over bit by bit. On a large sheet with one changed cell that is a hundredth of the work.
 *
 * @param packed the packed data that was
 * @param before what it held, and in which blocks
 * @param bytes  what it is to hold now
 */
export function repack(packed: Uint8Array, before: Inflated, bytes: Uint8Array, kept: Kept): Uint8Array {
  const grown = bytes.length - before.bytes.length;
  const first = before.blocks.filter(({ start }) => start <= kept.start).at(-1);
  const next = before.blocks.find(({ start }) => start >= before.bytes.length - kept.end + WINDOW);
  if (!first || (first.start === 0 && !next)) return pack(bytes);
  const middle = pack(bytes.subarray(first.start, next ? next.start + grown : bytes.length));
  const { blocks, endBit } = inflate(middle, 0, Infinity);
  const writer = new BitWriter(packed.length + middle.length);
  writer.add(packed, 0, first.bit);
  if (next) clearBit(middle, blocks.at(-1)!.bit);
  writer.add(middle, 0, endBit);
  if (next) writer.add(packed, next.bit, before.endBit);
  return writer.done();
}

/** The first bit of a block says that it is the last one. */
function clearBit(bytes: Uint8Array, bit: number): void {
  bytes[bit >>> 3]! &= ~(1 << (bit & 7));
}
