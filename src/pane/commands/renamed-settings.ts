import { textIn, withRiwayat } from "../../settings/recorded";
import type { Engine } from "../model/engine";
import { settingsPlan } from "../model/plans";
import type { Reader } from "../model/reader";
import type { Book } from "../model/state";
import type { Change } from "./command";

/** Settings that name a sheet by its old name are written again at the next click, by the new one. */
export async function withNames(
  change: Change,
  before: Book | undefined,
  { engine, reader }: { readonly engine: Engine; readonly reader: Reader },
): Promise<Change> {
  if (change.kind !== "tulis" || change.plan.settings || !before) return change;
  const { snapshot, pengaturan, riwayat } = before;
  const stored = await engine.readSettled(snapshot.settings);
  const named = reader.settled(stored, snapshot);
  const peta = named.pengaturan !== stored.pengaturan;
  const { settings } = peta
    ? settingsPlan(snapshot.settings, await engine.writeSettled(pengaturan))
    : change.plan;
  const plan = { ...change.plan, settings };
  return {
    ...change,
    plan: named.riwayat === stored.riwayat ? plan : withRiwayat(plan, textIn(before), riwayat),
  };
}
