/** Eight tables, so that eight bytes are taken at a time (all machines that run this are little-endian). */
const TABLES = makeTables();

function makeTables(): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const tables = [first];
  for (let i = 1; i < 8; i++) tables.push(tables[i - 1]!.map((crc) => (crc >>> 8) ^ first[crc & 255]!));
  return tables;
}

/**
 * The CRC-32 of a zip entry.
 *
 * @example crc32(new TextEncoder().encode("123456789")) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const lead = Math.min(-bytes.byteOffset & 3, bytes.length);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, ((bytes.length - lead) >>> 3) * 2);
  let crc = -1;
  for (let i = 0; i < lead; i++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]!) & 255]!;
  for (let i = 0; i < words.length; i += 2) {
    const one = words[i]! ^ crc;
    const two = words[i + 1]!;
    crc =
      t7[one & 255]! ^
      t6[(one >>> 8) & 255]! ^
      t5[(one >>> 16) & 255]! ^
      t4[one >>> 24]! ^
      t3[two & 255]! ^
      t2[(two >>> 8) & 255]! ^
      t1[(two >>> 16) & 255]! ^
      t0[two >>> 24]!;
  }
  for (let i = lead + words.length * 4; i < bytes.length; i++)
    crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}
