import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeFailure } from "./failure-sentence";

/**
 * Writes a result whole or not at all: to a name of its own in the same folder, then renamed.
 *
 * @throws {UserError} with one sentence; nothing is left behind, and what was at `target` is as it was
 */
export async function writeResult(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, bytes, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeFailure(target, error);
  }
}
