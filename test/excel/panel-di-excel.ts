import { createExcelHost } from "../../src/excel/create-excel-host";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import type { PaneHost } from "../../src/pane/model/pane-host";
import { Session } from "../../src/pane/model/session";
import type { PaneState } from "../../src/pane/model/state";
import type { HostOptions } from "../../src/simulator/batch/batch-runner";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { berkasContoh } from "../contract/berkas";
import { openInExcel, type ExcelLevel1 } from "../simulator/level-1/excel-level-1";

/** The pane over an Excel that has the sample open; nothing is drawn. */
export interface PanelDiExcel {
  readonly excel: ExcelLevel1;
  readonly session: Session;
  readonly state: () => PaneState;
  /** The pane is opened or closed; it lives on. */
  readonly show: (seen: boolean) => void;
}

let open: Session[] = [];

afterEach(async () => {
  open.forEach((session) => session.close());
  open = [];
  // The handlers are taken back from Excel by requests, while this Excel is still there.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
});

export async function panelTerbuka(excelApi: string, options: HostOptions = {}): Promise<PanelDiExcel> {
  const excel = await openInExcel(readXlsx(berkasContoh()), { office: { excelApi }, options });
  let show: (seen: boolean) => void = () => undefined;
  const onVisibilityChanged: PaneHost["onVisibilityChanged"] = async (listener) => {
    show = listener;
    listener(true);
    return () => undefined;
  };
  const host = { ...createExcelHost(), onVisibilityChanged };
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
  open.push(session);
  await session.open();
  return { excel, session, state: () => session.store.get(), show: (seen) => show(seen) };
}

/** Long enough for a check in the background. */
export async function latarSelesai(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2_500));
}
