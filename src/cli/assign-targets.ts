import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isInput, type Input, type Inputs } from "./find-inputs";
import type { Failure, Job } from "./job";
import { isResultName, resultName, resultEnding, withEnding } from "./result-name";
import { UserError } from "./user-error";
import { words } from "./words";

/**
 * Gives each workbook the place of its result: never over an input, and no place twice.
 *
 * @param out what `--out` names: a folder where it is one, ends with a slash or is for several; else a file
 * @returns jobs and failures in the order of the inputs
 * @throws {UserError} when several results are to go into what is a file, or is called like one
 */
export async function assignTargets(
  { found, several }: Inputs,
  out: string | undefined,
): Promise<(Job | Failure)[]> {
  const place = await placeOf(out, { several });
  const inputs = new Set(found.filter(isInput).map((input) => input.realpath));
  const used = new Map<string, string>();
  const assigned: (Job | Failure)[] = [];
  for (const input of found) {
    if (!isInput(input)) assigned.push(input);
    else assigned.push(await assign(input, place(input.file), inputs, used));
  }
  return assigned;
}

async function assign(
  { file, bytes }: Input,
  target: string,
  inputs: ReadonlySet<string>,
  used: Map<string, string>,
): Promise<Job | Failure> {
  const ending = resultEnding(file);
  if (!target.toLowerCase().endsWith(ending)) return { file, sentence: words.akhiranLain(target, ending) };
  const real = await trueTarget(target);
  if (inputs.has(real)) return { file, sentence: words.menimpa(target) };
  const other = used.get(real);
  if (other !== undefined) return { file, sentence: words.hasilKembar(target, other) };
  used.set(real, file);
  return { file, bytes, target };
}

async function placeOf(
  out: string | undefined,
  { several }: Pick<Inputs, "several">,
): Promise<(file: string) => string> {
  if (out === undefined) return (file) => resultName(file);
  const info = await stat(out).catch(() => undefined);
  if (info?.isDirectory() || /[\\/]$/.test(out)) return (file) => resultName(file, out);
  if (!several) return (file) => withEnding(out, file);
  if (info !== undefined || isResultName(out)) throw new UserError(words.outBukanFolder(out));
  return (file) => resultName(file, out);
}

/** The one true path of a file that may not be there yet. */
async function trueTarget(target: string): Promise<string> {
  const path = resolve(target);
  return realpath(path).catch(() =>
    realpath(dirname(path)).then(
      (folder) => join(folder, basename(path)),
      () => path,
    ),
  );
}
