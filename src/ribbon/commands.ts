import type { Session } from "../pane/model/session";
import type { PaneState } from "../pane/model/state";

/** The functions that the ribbon's buttons name in manifest.xml. */
export const COMMANDS = ["hitungCapaian", "periksa"] as const;

export type CommandName = (typeof COMMANDS)[number];

export function isCommand(name: string): name is CommandName {
  return COMMANDS.some((known) => known === name);
}

/**
 * Does what a ribbon button says, on the session that the pane shows, and opens the pane where there is something to read.
 * Where Excel refuses to open it, the pane says so when the user opens it.
 *
 * @param showPane opens the task pane
 */
export async function runCommand(
  name: CommandName,
  session: Session,
  showPane: () => Promise<void>,
): Promise<void> {
  await perform(name, session);
  if (!hasSomethingToRead(session.store.get())) return;
  await showPane().catch((error: unknown) => session.remark(error));
}

function perform(name: CommandName, session: Session): Promise<void> {
  switch (name) {
    case "hitungCapaian":
      return session.hitung();
    case "periksa":
      return session.periksa();
  }
}

/** Anything but a run that went through and left nothing to mend. */
function hasSomethingToRead({ phase, book }: PaneState): boolean {
  if (phase.kind !== "selesai") return true;
  return phase.done.refused.length > 0 || (book?.evaluation.findings.length ?? 0) > 0;
}
