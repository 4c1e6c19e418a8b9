import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** What a run of the command came to. */
export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the real command as `npm run hitung` does. */
export function hitung(...args: string[]): Promise<CommandRun> {
  return run(args, {});
}

/** The same, with a script that the process loads before the command. */
export function hitungAfter(preload: string, ...args: string[]): Promise<CommandRun> {
  return run(args, { preload });
}

/** Whether another user of the system may read the project, and so run the command. */
export function mayRunAs(uid: number): boolean {
  const look = `require("node:fs").readdirSync(${JSON.stringify(join(ROOT, "node_modules/tsx"))})`;
  return spawnSync(process.execPath, ["-e", look], { uid, gid: uid }).status === 0;
}

/** The same, as another user of the system. */
export function hitungAs(uid: number, ...args: string[]): Promise<CommandRun> {
  return run(args, { uid, gid: uid });
}

interface Setting {
  readonly uid?: number;
  readonly gid?: number;
  readonly preload?: string;
}

function run(args: readonly string[], { preload, ...user }: Setting) {
  const before = preload === undefined ? [] : ["--require", preload];
  return new Promise<CommandRun>((done) => {
    execFile(
      process.execPath,
      [...before, "--import", "tsx", join(ROOT, "src/cli/hitung.ts"), ...args],
      { cwd: ROOT, maxBuffer: 1e9, ...user },
      (error, out, err) => done({ code: typeof error?.code === "number" ? error.code : 0, out, error: err }),
    );
  });
}
