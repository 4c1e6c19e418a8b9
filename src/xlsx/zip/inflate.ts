import { XlsxError } from "../errors";
import { BitReader } from "./bit-reader";
import { readCodes, type Codes } from "./deflate-codes";

/** A block of a deflate stream. */
export interface Block {
  /** Where its header starts in the packed data, in bits. */
  readonly bit: number;
  /** Where its bytes start in the unpacked data. */
  readonly start: number;
}

/** Unpacked data, and the blocks that it was packed in. */
export interface Inflated {
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[];
  /** Where the last block ends in the packed data, in bits. */
  readonly endBit: number;
}

/** Longest repetition of a deflate stream. */
const LONGEST_MATCH = 258;
const END_OF_BLOCK = 256;

/** What the symbols from 257 on, and those of distances, stand for, and the further bits that each takes (3.2.5). */
const LENGTHS = Uint16Array.of(
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
);
const LENGTH_BITS = Uint8Array.of(
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
);
const DISTANCES = Uint16Array.of(
  1,
  2,
  3,
  4,
  5,
  7,
  9,
  13,
  17,
  25,
  33,
  49,
  65,
  97,
  129,
  193,
  257,
  385,
  513,
  769,
  1025,
  1537,
  2049,
  3073,
  4097,
  6145,
  8193,
  12289,
  16385,
  24577,
);
const DISTANCE_BITS = Uint8Array.of(
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
);

/**
 * Unpacks a deflate stream (RFC 1951) and remembers where its blocks start, so that a small change need not pack
 * everything anew.
 *
 * @param expected how many bytes are expected; only a hint
 * @param most     how many bytes there may be
 * @throws {XlsxError} "terlaluBesar" beyond `most`, "rusak" when the stream is damaged or cut off
 */
export function inflate(packed: Uint8Array, expected: number, most: number): Inflated {
  const reader = new BitReader(packed);
  const output = new Output(Math.min(expected, most) + LONGEST_MATCH, most);
  const blocks: Block[] = [];
  for (let isLast = false; !isLast;) {
    blocks.push({ bit: reader.position(), start: output.length });
    isLast = reader.read(1) === 1;
    const kind = reader.read(2);
    if (kind === 0) output.add(reader.storedBytes());
    else inflateBlock(reader, output, readCodes(reader, kind));
  }
  return { bytes: output.bytes.subarray(0, output.length), blocks, endBit: reader.position() };
}

/** Unpacks one block. The bits at hand are kept in local variables: this loop is where reading spends its time. */
function inflateBlock(reader: BitReader, output: Output, { literals, distances }: Codes): void {
  const { bytes: input } = reader;
  const [literalTable, literalMask] = [literals.table, literals.mask];
  const [distanceTable, distanceMask] = [distances.table, distances.mask];
  let { next, hold, held } = reader;
  let { bytes, length: at } = output;
  let room = bytes.length - LONGEST_MATCH;
  for (;;) {
    if (at > room) {
      bytes = output.grow(at);
      room = bytes.length - LONGEST_MATCH;
    }
    if (next > input.length + 4) throw new XlsxError("rusak");
    if (held < 15) {
      hold |= ((input[next]! | (input[next + 1]! << 8)) & 0xffff) << held;
      next += 2;
      held += 16;
    }
    const entry = literalTable[hold & literalMask]!;
    hold >>>= entry & 15;
    held -= entry & 15;
    const symbol = entry >>> 4;
    if (symbol < END_OF_BLOCK) {
      if (entry === 0) throw new XlsxError("rusak");
      bytes[at++] = symbol;
      continue;
    }
    if (symbol === END_OF_BLOCK) break;
    if (held < 15) {
      hold |= ((input[next]! | (input[next + 1]! << 8)) & 0xffff) << held;
      next += 2;
      held += 16;
    }
    const lengthBits = LENGTH_BITS[symbol - 257]!;
    const end = at + LENGTHS[symbol - 257]! + (hold & ((1 << lengthBits) - 1));
    hold >>>= lengthBits;
    held -= lengthBits;
    if (held < 15) {
      hold |= ((input[next]! | (input[next + 1]! << 8)) & 0xffff) << held;
      next += 2;
      held += 16;
    }
    const code = distanceTable[hold & distanceMask]!;
    hold >>>= code & 15;
    held -= code & 15;
    if (held < 15) {
      hold |= ((input[next]! | (input[next + 1]! << 8)) & 0xffff) << held;
      next += 2;
      held += 16;
    }
    const distanceBits = DISTANCE_BITS[code >>> 4]!;
    let from = at - DISTANCES[code >>> 4]! - (hold & ((1 << distanceBits) - 1));
    hold >>>= distanceBits;
    held -= distanceBits;
    if (!(from >= 0) || code === 0) throw new XlsxError("rusak");
    while (at < end) bytes[at++] = bytes[from++]!;
  }
  reader.next = next;
  reader.hold = hold;
  reader.held = held;
  output.length = at;
}

/** Bytes that grow up to a limit. */
class Output {
  bytes: Uint8Array;
  length = 0;

  constructor(
    size: number,
    private readonly most: number,
  ) {
    this.bytes = new Uint8Array(size);
  }

  /** Makes room for at least one more repetition. */
  grow(length: number): Uint8Array {
    if (length > this.most) throw new XlsxError("terlaluBesar");
    const larger = new Uint8Array(length * 2 + 2 * LONGEST_MATCH);
    larger.set(this.bytes.subarray(0, length));
    return (this.bytes = larger);
  }

  add(chunk: Uint8Array): void {
    if (this.length + chunk.length > this.bytes.length - LONGEST_MATCH) this.grow(this.length + chunk.length);
    this.bytes.set(chunk, this.length);
    this.length += chunk.length;
  }
}
