import type { Workbench } from "../workbench/workbench";
import { words } from "../words";

/** Opens a file that the user has picked or dropped. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  if (!/\.xls[xm]?$/i.test(file.name)) return workbench.say({ kind: "galat", text: words.hanyaXlsx });
  const lost = workbench.hasUnsaved() && !window.confirm(words.bukaLagi(workbench.document.name));
  if (lost) return;
  await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
}
