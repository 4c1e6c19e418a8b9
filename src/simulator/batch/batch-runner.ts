import type { WorkbookModel } from "../model/workbook-model";
import { BatchError } from "./batch-error";
import type { HostObject } from "./host-object";
import { interpret, type InterpreterParts } from "./interpreter";
import { HostEvents } from "./host-events";
import { workbookObject } from "./objects/workbook";
import {
  ACTION,
  DELAY_FOR_CELL_EDIT,
  emptiesUndoList,
  MERGES_UNDO,
  OFFICE_ERROR,
  type Action,
  type Batch,
  type BatchAnswer,
  type BatchBody,
} from "./protocol";
import { References } from "./references";

/** What Excel on the web takes and gives in one batch. */
const WEB_PAYLOAD_LIMIT = 5_242_880;

/** How the host behaves. */
export interface HostOptions {
  /** Bytes of a request and of a response. */
  readonly payloadLimit?: number;
  /** False where the host knows no "delay for cell edit": it then refuses at once. */
  readonly delaysForCellEdit?: boolean;
  /** False where the host makes no undo group of anything, whatever it claims. */
  readonly mergesUndo?: boolean;
  /** Throws a BatchError where a test wants a failure: before the n-th action of the n-th batch. */
  readonly beforeAction?: (action: Action, place: { readonly batch: number; readonly index: number }) => void;
  /** The code of the error that an action is answered with, where a test in a browser, which cannot make a BatchError, wants one. */
  readonly refuse?: (action: Action) => string | undefined;
  /** Called with every batch before it runs: a test's place to change the workbook between two of them. */
  readonly beforeBatch?: (batch: Batch, number: number) => void;
}

/** A batch that has run. */
export interface BatchRecord {
  readonly batch: Batch;
  /** As Office.js gave them: what kind of request it was. */
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** True where it only releases references, as every Excel.run does at its end. */
  readonly cleanup: boolean;
}

/** Members without undo, as far as they are modelled. */
const NO_UNDO = new Set(["_ValidateArraySize", "Calculate"]);

/** Actions that read no value: making a proxy, and writing. */
const ENTERS = new Set<number>([ACTION.instantiate, ACTION.setProperty, ACTION.update, ACTION.trace]);

/** Runs the batches of an add-in over a workbook: the same for jest (level 1) and for the browser (level 2). */
export class BatchRunner {
  readonly events: HostEvents;
  /** Every batch so far: what tests count syncs and bytes by. */
  readonly log: BatchRecord[] = [];
  private readonly references = new References();
  private readonly root: HostObject;
  private count = 0;

  constructor(
    private readonly model: WorkbookModel,
    public options: HostOptions = {},
  ) {
    this.events = new HostEvents(model);
    this.root = workbookObject(model, this.events);
  }

  /**
   * Runs one batch.
   *
   * @param bodyJson the request's body
   * @param flags    the request's flags
   */
  async run(bodyJson: string, flags = 0): Promise<BatchAnswer> {
    const limit = this.options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
    const requestBytes = byteLength(bodyJson);
    if (requestBytes > limit) return refused(OFFICE_ERROR.requestTooLarge);
    if (this.model.editing.isActive) {
      const waits = (this.options.delaysForCellEdit ?? true) && (flags & DELAY_FOR_CELL_EDIT) !== 0;
      if (!waits) return refused(OFFICE_ERROR.cellEditMode);
      await this.model.editing.ended();
    }
    const batch = JSON.parse(bodyJson) as Batch;
    const number = this.count++;
    this.options.beforeBatch?.(batch, number);
    const body = this.interpretAtOnce(batch, flags, number);
    if (emptiesUndoList(flags)) this.model.undoList.clear();
    const responseBytes = byteLength(JSON.stringify(body));
    this.log.push({ batch, flags, requestBytes, responseBytes, cleanup: onlyReleases(batch) });
    return responseBytes > limit ? refused(OFFICE_ERROR.responseTooLarge) : { kind: "body", body };
  }

  /** A batch is entered as one; what reads in the middle of it finds the formulas worked out. */
  private interpretAtOnce(batch: Batch, flags: number, number: number): BatchBody {
    const parts: InterpreterParts = {
      root: this.root,
      references: this.references,
      beforeAction: (index, action) => {
        if (!ENTERS.has(action.ActionType)) this.model.calculation.settle();
        if (flags & MERGES_UNDO) this.refuseInGroup(action);
        this.options.beforeAction?.(action, { batch: number, index });
        const code = this.options.refuse?.(action);
        if (code !== undefined) throw new BatchError(code, "A test has refused this action.", action.Name);
      },
    };
    return this.model.calculation.atOnce(() => interpret(batch, parts));
  }

  /** What has no undo cannot be a part of an undo group: among it the pieces that Office.js cuts a large write into. */
  private refuseInGroup({ ActionType, Name }: Action): void {
    const writes = ActionType === ACTION.setProperty || ActionType === ACTION.update;
    if (NO_UNDO.has(Name) || (writes && this.options.mergesUndo === false))
      throw new BatchError("UndoNotSupported", "The operation doesn't support undo.", Name);
  }

  /** Objects that the add-in still holds. */
  get heldReferences(): number {
    return this.references.size;
  }
}

function onlyReleases({ Actions }: Batch): boolean {
  const rest = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return rest.length > 0 && rest.every(({ Name }) => Name === "_RemoveReference");
}

function refused(officeError: number): BatchAnswer {
  return { kind: "refused", officeError };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
