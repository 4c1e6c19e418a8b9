import type { Snapshot } from "../../workbook/snapshot";
import type { Engine, SettledReading } from "./engine";
import { nextTask } from "./in-slices";
import type { Book } from "./state";

/**
 * Reads the workbook and thinks about it: what it holds, what it says, and what a click would write.
 *
 * @param read         undefined where it cannot be read now
 * @param follow       the settings as they are meant now, for the workbook that was read
 * @param afterReading called between reading and thinking
 */
export async function readBook<S extends Snapshot | undefined>(
  read: () => Promise<S>,
  loadEngine: () => Promise<Engine>,
  follow: (settled: SettledReading, snapshot: Snapshot) => SettledReading = (settled) => settled,
  afterReading?: () => Promise<void>,
): Promise<Book | Extract<S, undefined>> {
  const [engine, snapshot] = await Promise.all([loadEngine(), read()]);
  if (snapshot === undefined) return undefined as Extract<S, undefined>;
  await afterReading?.();
  const settled = follow(await engine.readSettled(snapshot.settings), snapshot);
  const { pengaturan } = settled;
  const evaluation = await engine.evaluate(snapshot, pengaturan);
  await nextTask();
  return {
    snapshot,
    ...settled,
    evaluation,
    diagnosed: false,
    plan: engine.makePlan(snapshot, evaluation),
  };
}
