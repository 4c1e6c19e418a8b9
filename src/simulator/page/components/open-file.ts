import { simulator as sentences } from "../../../strings/id";
import type { Workbench } from "../workbench/workbench";

/** Opens a file that the user has picked or dropped. */
export async function openFile(workbench: Workbench, file: File): Promise<void> {
  if (!/\.xls[xm]?$/i.test(file.name)) return workbench.say({ kind: "galat", text: sentences.hanyaXlsx });
  const lost = workbench.hasUnsaved() && !window.confirm(sentences.bukaLagi(workbench.document.name));
  if (lost) return;
  await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
}
