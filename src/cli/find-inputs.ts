import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { failureSentence } from "./failure-sentence";
import type { Failure } from "./job";
import { isWorkbookName, resultName } from "./result-name";
import { words } from "./words";

/** A workbook that was found, and its one true path. */
export interface Input {
  readonly file: string;
  readonly bytes: number;
  readonly realpath: string;
}

export interface Inputs {
  /** In the order in which they were named; those of a folder by name. */
  readonly found: readonly (Input | Failure)[];
  /** Whether the user named several, or a folder: then `--out` is a folder. */
  readonly several: boolean;
}

/** Whether an input is a workbook, and no failure. */
export function isInput(input: Input | Failure): input is Input {
  return "realpath" in input;
}

/**
 * The workbooks that paths stand for. A folder stands for the workbooks that lie in it directly; a workbook that is
 * named twice counts once, and one that is the result of another one in the list is passed over.
 */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const named = await Promise.all(paths.map(inputsOf));
  const inputs = named.flat();
  const results = new Set(inputs.filter(isInput).map((input) => resultName(input.realpath)));
  const seen = new Set<string>();
  const found = inputs.filter((input) => {
    if (!isInput(input)) return true;
    const again = seen.has(input.realpath) || results.has(input.realpath);
    seen.add(input.realpath);
    return !again;
  });
  return { found, several: found.length > 1 || found.some(({ file }) => !paths.includes(file)) };
}

async function inputsOf(path: string): Promise<readonly (Input | Failure)[]> {
  try {
    const info = await stat(path);
    if (info.isDirectory()) return await workbooksIn(path);
    if (!info.isFile()) return [{ file: path, sentence: words.bukanBerkas }];
    return [{ file: path, bytes: info.size, realpath: await realpath(path) }];
  } catch (error) {
    return [{ file: path, sentence: failureSentence(error) }];
  }
}

async function workbooksIn(folder: string): Promise<readonly (Input | Failure)[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name));
  if (names.length === 0) return [{ file: folder, sentence: words.folderKosong }];
  const files = names.map(({ name }) => join(folder, name)).sort((a, b) => a.localeCompare(b, "id"));
  return (await Promise.all(files.map(inputsOf))).flat();
}
