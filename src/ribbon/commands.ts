import type { Command } from "../pane/commands/command";
import { hitung, periksa } from "../pane/commands";
import type { Session } from "../pane/model/session";
import type { PaneState } from "../pane/model/state";

/** The commands of the ribbon's buttons, by the functions that they name in manifest.xml. */
export const RIBBON = { hitungCapaian: hitung, periksa } as const satisfies Readonly<Record<string, Command>>;

export type RibbonFunction = keyof typeof RIBBON;

export function isRibbonFunction(name: string): name is RibbonFunction {
  return Object.hasOwn(RIBBON, name);
}

/**
 * Runs a command of the ribbon on the session that the pane shows, and opens the pane where there is something to read.
 * Where Excel refuses to open it, the pane says so when the user opens it.
 *
 * @param showPane opens the task pane
 */
export async function runFromRibbon(
  command: Command,
  session: Session,
  showPane: () => Promise<void>,
): Promise<void> {
  await session.run(command);
  if (!hasSomethingToRead(session.store.get())) return;
  await showPane().catch((error: unknown) => session.remark(error));
}

/** Anything but a run that went through and left nothing to mend. */
function hasSomethingToRead({ phase, book }: PaneState): boolean {
  if (phase.kind !== "selesai") return true;
  return phase.done.refused.length > 0 || (book?.evaluation.findings.length ?? 0) > 0;
}
