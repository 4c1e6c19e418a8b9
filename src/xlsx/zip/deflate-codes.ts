import { XlsxError } from "../errors";
import type { BitReader } from "./bit-reader";
import { huffmanTable, LONGEST, type HuffmanTable } from "./huffman";

/** The two codes of a block. */
export interface Codes {
  readonly literals: HuffmanTable;
  readonly distances: HuffmanTable;
}

const FIXED = 1;
const DYNAMIC = 2;

const FIXED_CODES: Codes = {
  literals: huffmanTable(
    Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
  ),
  distances: huffmanTable(new Uint8Array(30).fill(5)),
};

/** Order in which the lengths of the code of lengths are written. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/**
 * Reads the codes at the head of a block (RFC 1951, 3.2.6 and 3.2.7).
 *
 * @param kind the block's kind as its header has it
 */
export function readCodes(reader: BitReader, kind: number): Codes {
  if (kind === FIXED) return FIXED_CODES;
  if (kind !== DYNAMIC) throw new XlsxError("rusak");
  const literals = reader.read(5) + 257;
  const distances = reader.read(5) + 1;
  const count = reader.read(4) + 4;
  const ofLengths = new Uint8Array(19);
  for (const place of LENGTH_ORDER.slice(0, count)) ofLengths[place] = reader.read(3);
  const lengths = readLengths(reader, huffmanTable(ofLengths), literals + distances);
  return {
    literals: huffmanTable(lengths.subarray(0, literals)),
    distances: huffmanTable(lengths.subarray(literals)),
  };
}

function readLengths(reader: BitReader, code: HuffmanTable, count: number): Uint8Array {
  const lengths = new Uint8Array(count);
  let at = 0;
  while (at < count) {
    const symbol = readSymbol(reader, code);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    const length = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
    const times =
      symbol === 16 ? 3 + reader.read(2) : symbol === 17 ? 3 + reader.read(3) : 11 + reader.read(7);
    if (at + times > count) throw new XlsxError("rusak");
    lengths.fill(length, at, at + times);
    at += times;
  }
  return lengths;
}

function readSymbol(reader: BitReader, { table, mask }: HuffmanTable): number {
  const entry = table[reader.peek(LONGEST) & mask]!;
  if (entry === 0) throw new XlsxError("rusak");
  reader.skip(entry & 15);
  return entry >>> 4;
}
