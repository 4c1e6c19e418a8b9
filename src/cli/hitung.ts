import { basename, dirname, join, relative } from "node:path";
import { CommanderError } from "commander";
import { hitungCommand } from "./command";
import { tuneEngine } from "./tune-engine";
import type { Flags } from "./flags";
import { printableSentence } from "./printable";
import { words } from "./words";

/** What is worked on when nothing is named. */
const SAMPLE = relative(process.cwd(), join(projectFolder(__dirname), "assets/contoh-lkip-2023.xlsx"));

/** The project's folder: two above the sources, one above what `npm run build:cli` makes. */
function projectFolder(here: string): string {
  return basename(here) === "dist-cli" ? dirname(here) : join(here, "../..");
}

/** Exit code where an input or an option cannot be used. */
const UNUSABLE = 2;

/** The command: reads the arguments, then loads what does the work. */
async function hitung(argv: readonly string[]): Promise<number> {
  const command = hitungCommand();
  try {
    command.parse(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE;
    throw error;
  }
  const { main } = await import("./main");
  return main(command.args.length === 0 ? [SAMPLE] : command.args, command.opts<Flags>());
}

tuneEngine();

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

hitung(process.argv).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${printableSentence(words.programGagal(String(error)))}\n`);
    process.exitCode = UNUSABLE;
  },
);
