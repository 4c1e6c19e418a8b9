import { readLook, type WorkbookLook } from "../../../xlsx/look/read-look";
import { XlsxWorkbook } from "../../../xlsx/xlsx-workbook";
import { IronCalcEngine } from "../../formula/ironcalc-engine";
import { WorkbookModel } from "../../model/workbook-model";
import { detailsOf, type UserRules } from "./details-of";

/** A workbook that is open in the page. */
export interface OpenDocument {
  readonly name: string;
  /** The file as it was opened: what a download patches. */
  readonly bytes: Uint8Array;
  readonly model: WorkbookModel;
  readonly engine: IronCalcEngine;
  readonly look: WorkbookLook;
  /** The user's conditional formats, by the ids that the model knows them by. */
  readonly rules: UserRules;
}

/**
 * Opens a workbook file in memory.
 *
 * @throws {XlsxError} with one sentence, when the file cannot be used
 */
export async function openDocument(name: string, bytes: Uint8Array): Promise<OpenDocument> {
  const snapshot = await new XlsxWorkbook(bytes).read();
  const look = readLook(bytes);
  const { details, rules } = detailsOf(look);
  const engine = new IronCalcEngine();
  const model = new WorkbookModel(snapshot, engine, details);
  model.fileName = name;
  return { name, bytes, model, engine, look, rules };
}
