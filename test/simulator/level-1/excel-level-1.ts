import type { Snapshot } from "../../../src/workbook/snapshot";
import { BatchRunner, type HostOptions } from "../../../src/simulator/batch/batch-runner";
import { IronCalcEngine } from "../../../src/simulator/formula/ironcalc-engine";
import { startInNode } from "../../../src/simulator/formula/start-in-node";
import type { WorkbookDetails } from "../../../src/simulator/model/open";
import { WorkbookModel } from "../../../src/simulator/model/workbook-model";
import { deliver, installOfficeJs, type OfficeStub } from "./office-js";

/** An Excel for one test: the workbook in memory and the host over it. */
export interface ExcelLevel1 {
  readonly model: WorkbookModel;
  readonly host: BatchRunner;
  /** Batches that have run, without those that only clean up: what a test counts syncs by. */
  syncs(): number;
}

/**
 * Opens a workbook in the simulator and makes the genuine Office.js talk to it. The floor of the manifest is the default:
 * a call above ExcelApi 1.14 fails as it would in Office 2021.
 */
export async function openInExcel(
  snapshot: Snapshot,
  {
    details = {},
    options = {},
    office = { excelApi: "1.14" },
  }: {
    readonly details?: WorkbookDetails;
    readonly options?: HostOptions;
    readonly office?: OfficeStub;
  } = {},
): Promise<ExcelLevel1> {
  await startInNode();
  const model = new WorkbookModel(snapshot, new IronCalcEngine(), details);
  const host = new BatchRunner(model, options);
  host.events.receive(deliver);
  installOfficeJs(host, office);
  return { model, host, syncs: () => host.log.filter(({ cleanup }) => !cleanup).length };
}
