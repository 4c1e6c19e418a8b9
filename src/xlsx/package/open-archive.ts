import { XlsxError } from "../errors";
import { Archive } from "../zip/archive";
import type { Codec } from "../zip/codec";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** What follows in a zip file is no letter; in a list that begins "PK;" it is. */
const LOWEST_LETTER = 0x20;
/** Name of the stream that Office puts an encrypted workbook in, as an OLE file writes it. */
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);

/**
 * Opens a file as a zip archive.
 *
 * @param most bytes that its parts may unzip to together, where that is less than for any workbook
 * @throws {XlsxError} with one sentence that says what the file is instead
 */
export function openArchive(bytes: Uint8Array, codec: Codec, most?: number): Archive {
  if (bytes.length === 0) throw new XlsxError("kosong");
  if (startsWith(bytes, OLE))
    throw new XlsxError(contains(bytes, ENCRYPTED_PACKAGE) ? "kataSandi" : "xlsLama");
  if (!startsWith(bytes, ZIP) || (bytes[2] ?? 0) >= LOWEST_LETTER) throw new XlsxError("bukanZip");
  const archive = new Archive(bytes, codec, most);
  if (archive.has("EncryptionInfo")) throw new XlsxError("kataSandi");
  if (isOpenDocument(archive)) throw new XlsxError("ods");
  return archive;
}

function isOpenDocument(archive: Archive): boolean {
  if (!archive.has("mimetype")) return false;
  return new TextDecoder().decode(archive.read("mimetype")).startsWith("application/vnd.oasis.opendocument");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first] = wanted;
  if (first === undefined) return true;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
