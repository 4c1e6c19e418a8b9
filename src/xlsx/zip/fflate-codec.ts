import { deflateSync, Inflate } from "fflate";
import { XlsxError } from "../errors";
import type { Codec } from "./codec";
import { joined } from "./joined";

/** Packed bytes taken at a time: they become a thousand times as many at most, so that a bomb stops in time. */
const STEP = 32_768;

/** The codec that runs everywhere. */
export const FFLATE: Codec = {
  inflate(packed, _expected, most) {
    if (packed.length === 0) throw new XlsxError("rusak");
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = new Inflate((piece) => {
      length += piece.length;
      if (length > most) throw new XlsxError("terlaluBesar");
      pieces.push(piece);
    });
    try {
      for (let at = 0; at < packed.length; at += STEP)
        stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw error instanceof XlsxError ? error : new XlsxError("rusak");
    }
    return joined(pieces);
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
};
