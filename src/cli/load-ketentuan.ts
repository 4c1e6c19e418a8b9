import { readFile } from "node:fs/promises";
import { readKetentuanFile, type KetentuanFile } from "../settings/ketentuan-file";
import { failureSentence } from "./failure-sentence";
import { UserError } from "./user-error";
import { words } from "./words";

/**
 * Reads what `--ketentuan` names.
 *
 * @throws {UserError} with one sentence, when the file cannot be read or holds something that is not allowed
 */
export async function loadKetentuan(path: string): Promise<KetentuanFile> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UserError(words.ketentuan(path, failureSentence(error)));
  });
  const reading = readKetentuanFile(text);
  if (!reading.ok) throw new UserError(words.ketentuan(path, reading.sentence));
  return reading.file;
}
