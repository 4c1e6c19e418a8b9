/**
 * Packs and unpacks deflate streams (RFC 1951). A port: the browser uses the library that comes with us
 * ({@link FFLATE}), the command line hands in the faster one that its platform has.
 */
export interface Codec {
  /**
   * Unpacks a stream; bytes behind its end are passed over.
   *
   * @param expected how many bytes it is said to hold; a hint that is never trusted
   * @param most     how many bytes it may become
   * @throws {XlsxError} "terlaluBesar" beyond `most`, "rusak" where the stream is damaged or cut off
   */
  readonly inflate: (packed: Uint8Array, expected: number, most: number) => Uint8Array;
  /** Packs bytes; the same bytes always give the same stream. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
}
