/** Joins stretches of bits that start and end anywhere in a byte. */
export class BitWriter {
  private readonly bytes: Uint8Array;
  /** How many bits have been written. */
  private at = 0;

  /** @param size most bytes that will be written */
  constructor(size: number) {
    this.bytes = new Uint8Array(size + 1);
  }

  /** Adds the bits from `from` up to `to` of some bytes. */
  add(source: Uint8Array, from: number, to: number): void {
    const firstWhole = Math.min(Math.ceil(from / 8) * 8, to);
    this.addBits((source[from >>> 3] ?? 0) >>> (from & 7), firstWhole - from);
    const end = Math.max(firstWhole >>> 3, to >>> 3);
    this.addBytes(source.subarray(firstWhole >>> 3, end));
    if (end * 8 < to) this.addBits(source[end]!, to - end * 8);
  }

  /** Adds the lowest bits of a number, 8 at most. */
  private addBits(bits: number, count: number): void {
    const shift = this.at & 7;
    const shifted = (bits & ((1 << count) - 1)) << shift;
    this.bytes[this.at >>> 3]! |= shifted;
    if (shift + count > 8) this.bytes[(this.at >>> 3) + 1] = shifted >>> 8;
    this.at += count;
  }

  private addBytes(source: Uint8Array): void {
    const shift = this.at & 7;
    let out = this.at >>> 3;
    this.at += source.length * 8;
    if (shift === 0) {
      this.bytes.set(source, out);
      return;
    }
    let carry = this.bytes[out]!;
    for (let i = 0; i < source.length; i++) {
      carry |= source[i]! << shift;
      this.bytes[out++] = carry;
      carry >>>= 8;
    }
    this.bytes[out] = carry;
  }

  /** The bytes that were written, the last one filled up with zeros. */
  done(): Uint8Array {
    return this.bytes.subarray(0, Math.ceil(this.at / 8));
  }
}
