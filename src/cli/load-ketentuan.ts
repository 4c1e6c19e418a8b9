import { readFile } from "node:fs/promises";
import { readKetentuanFile, type KetentuanFile } from "../settings/ketentuan-file";
import { cli as kalimat } from "../strings/id";
import { failureSentence } from "./failure-sentence";
import { UserError } from "./user-error";

/**
 * Reads what `--ketentuan` names.
 *
 * @throws {UserError} with one sentence, when the file cannot be read or holds something that is not allowed
 */
export async function loadKetentuan(path: string): Promise<KetentuanFile> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UserError(kalimat.ketentuan(path, failureSentence(error)));
  });
  const reading = readKetentuanFile(text);
  if (!reading.ok) throw new UserError(kalimat.ketentuan(path, reading.sentence));
  return reading.file;
}
