/** How an object of a batch is reached. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action of a batch does. */
export const ACTION = {
  instantiate: 1,
  load: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveLoad: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object of the batch: the id of its path, by the argument's place. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** True for an object that its proxy does not keep after the batch (`untrack()`). */
  readonly D?: boolean;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One request: the proxies' queue between two syncs. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch. With an error, `Results` holds what ran before it: nothing of that is taken back. */
export interface BatchBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** How a batch went: its response body, or the Office error number that the host refuses it with. */
export type BatchAnswer =
  | { readonly kind: "body"; readonly body: BatchBody }
  | { readonly kind: "refused"; readonly officeError: number };

/** Office's own numbers for batches that it does not run. */
export const OFFICE_ERROR = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Flags that Office.js gives a request by what is in it: something writes; all that writes can be undone. */
export const WRITES = 1;
const UNDOABLE = 16;

/** Whether Excel empties the user's undo list for a request. */
export function emptiesUndoList(flags: number): boolean {
  return (flags & WRITES) !== 0 && (flags & UNDOABLE) === 0;
}

/** Flag of a request that may wait until the user has left the cell (`Excel.run({ delayForCellEdit: true })`). */
export const DELAY_FOR_CELL_EDIT = 64;

/**
 * Flag of a request of an `Excel.run({ mergeUndoGroup: true })`. The number is ours: the library of the npm package is older
 * than the option (ExcelApi 1.20) and does not send it.
 */
export const MERGES_UNDO = 1 << 20;
