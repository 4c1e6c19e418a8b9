/**
 * Eight tables of 256 entries one after the other, so that eight bytes are taken at a time. A DataView reads as fast as an
 * array of numbers, at any place and by any machine's order of bytes.
 */
const TABLES = makeTables();

function makeTables(): DataView {
  const tables = new DataView(new ArrayBuffer(8 * 256 * 4));
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let table = 0; table < 8; table++) {
      for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
      tables.setInt32(offsetOf(table, byte), crc, true);
    }
  }
  return tables;
}

/**
 * The CRC-32 of a zip entry.
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length - (bytes.length % 8);
  let crc = -1;
  for (let at = 0; at < whole; at += 8) {
    const one = view.getInt32(at, true) ^ crc;
    const two = view.getInt32(at + 4, true);
    crc =
      of(7, one & 255) ^
      of(6, (one >>> 8) & 255) ^
      of(5, (one >>> 16) & 255) ^
      of(4, one >>> 24) ^
      of(3, two & 255) ^
      of(2, (two >>> 8) & 255) ^
      of(1, (two >>> 16) & 255) ^
      of(0, two >>> 24);
  }
  for (let at = whole; at < bytes.length; at++) crc = (crc >>> 8) ^ of(0, (crc ^ view.getUint8(at)) & 255);
  return ~crc >>> 0;
}

/** What a byte makes of the sum when some more bytes follow it. */
function of(following: number, byte: number): number {
  return TABLES.getInt32(offsetOf(following, byte), true);
}

function offsetOf(table: number, byte: number): number {
  return (table * 256 + byte) * 4;
}
