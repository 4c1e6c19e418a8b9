import { XlsxError } from "../errors";

/** Reads a deflate stream bit by bit, the lowest bit of a byte first. */
export class BitReader {
  /** The next byte that is not yet at hand. */
  next = 0;
  /** Bits at hand, the next one lowest. */
  hold = 0;
  /** How many bits are at hand. */
  held = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Where the next bit stands, in bits from the start. */
  position(): number {
    return this.next * 8 - this.held;
  }

  /** The next bits, 16 at most, as a number; zeros behind the end. */
  peek(count: number): number {
    while (this.held < count) {
      if (this.next > this.bytes.length + 4) throw new XlsxError("rusak");
      this.hold |= (this.bytes[this.next++] ?? 0) << this.held;
      this.held += 8;
    }
    return this.hold & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.hold >>>= count;
    this.held -= count;
  }

  /** Takes the next bits, 16 at most. */
  read(count: number): number {
    const bits = this.peek(count);
    this.skip(count);
    return bits;
  }

  /** The bytes of a block that is stored as it is. */
  storedBytes(): Uint8Array {
    const start = Math.ceil(this.position() / 8);
    const length = (this.bytes[start] ?? 0) | ((this.bytes[start + 1] ?? 0) << 8);
    const check = (this.bytes[start + 2] ?? 0) | ((this.bytes[start + 3] ?? 0) << 8);
    const end = start + 4 + length;
    if ((length ^ 0xffff) !== check || end > this.bytes.length) throw new XlsxError("rusak");
    this.next = end;
    this.hold = 0;
    this.held = 0;
    return this.bytes.subarray(start + 4, end);
  }
}
