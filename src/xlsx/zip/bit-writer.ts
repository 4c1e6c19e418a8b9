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
    const shift = this.at & 7;
    const skip = from & 7;
    let out = this.at >>> 3;
    let carry = this.bytes[out]! & ((1 << shift) - 1);
    const last = Math.ceil(to / 8);
    let held = shift;
    for (let i = from >>> 3; i < last; i++) {
      const first = i === from >>> 3 ? skip : 0;
      const count = Math.min(8, to - i * 8) - first;
      carry |= ((source[i]! >>> first) & ((1 << count) - 1)) << held;
      held += count;
      if (held >= 8) {
        this.bytes[out++] = carry;
        carry >>>= 8;
        held -= 8;
      }
    }
    this.bytes[out] = carry;
    this.at += to - from;
  }

  /** The bytes that were written, the last one filled up with zeros. */
  done(): Uint8Array {
    return this.bytes.subarray(0, Math.ceil(this.at / 8));
  }
}
