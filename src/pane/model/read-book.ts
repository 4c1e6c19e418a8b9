import type { Engine } from "./engine";
import type { PaneHost } from "./pane-host";
import type { Book } from "./state";

/**
 * Reads the workbook and thinks about it: what it holds, what it says, and what a click would write.
 *
 * @param afterReading called between reading and thinking
 */
export async function readBook(
  host: Pick<PaneHost, "read">,
  loadEngine: () => Promise<Engine>,
  afterReading?: () => Promise<void>,
): Promise<Book> {
  const [engine, snapshot] = await Promise.all([loadEngine(), host.read()]);
  await afterReading?.();
  const { pengaturan, problems } = await engine.readSettled(snapshot.settings);
  const evaluation = engine.evaluate(snapshot, pengaturan);
  return { snapshot, pengaturan, problems, evaluation, plan: engine.makePlan(snapshot, evaluation) };
}
