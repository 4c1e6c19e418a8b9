import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { MERGES_UNDO, type BatchAnswer } from "../../../src/simulator/batch/protocol";
import type { RichApiMessage } from "../../../src/simulator/batch/host-events";

/** What the library gives out, as far as the harness touches it. */
interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: unknown };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly RichApiMessageUtility?: unknown;
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Office: unknown;
}

/** Who answers the batches. */
export interface Host {
  run(bodyJson: string, flags: number): Promise<BatchAnswer>;
}

/** Which sets the Excel of a test supports, and what it says of itself. */
export interface OfficeStub {
  readonly excelApi: string;
  readonly sharedRuntime?: string;
  readonly officeTheme?: unknown;
  /** "OfficeOnline" where it is absent. */
  readonly platform?: string;
}

const FILE = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-win32-16.01.js");

/** How Office's own numbers surface, as the library itself translates them. */
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly status: number }>> = {
  5004: { code: "InvalidOperationInCellEditMode", status: 400 },
  5103: { code: "RequestPayloadSizeLimitExceeded", status: 413 },
  5104: { code: "ResponsePayloadSizeLimitExceeded", status: 413 },
};

let library: Library | undefined;

/**
 * The genuine, unmodified Office.js in a context of its own, loaded once per test file, its `Excel`, `Office` and
 * `OfficeExtension` made global as they are in a task pane.
 */
export function installOfficeJs(host: Host, office: OfficeStub): void {
  library ??= loadLibrary();
  const { OfficeExtension } = library;
  const groups = { open: 0 };
  library.Office = officeObject(office);
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_custom: unknown, flags: number, request: { readonly Body: unknown }) =>
        responseOf(
          await host.run(JSON.stringify(request.Body), groups.open > 0 ? flags | MERGES_UNDO : flags),
        ),
    }),
  };
  Object.assign(globalThis, { Excel: library.Excel, OfficeExtension, Office: library.Office });
  if (isAtLeast(office.excelApi, "1.20"))
    Object.assign(globalThis, { Excel: merging(library.Excel, groups) });
}

/**
 * What a library of ExcelApi 1.20 adds to the npm package's: it tells the host which requests belong to an undo group.
 *
 * @param groups how many runs with `mergeUndoGroup` are under way
 */
function merging(genuine: typeof Excel, groups: { open: number }): typeof Excel {
  const run = async (options: Excel.RunOptions, job: (context: Excel.RequestContext) => Promise<unknown>) => {
    if (!options.mergeUndoGroup) return genuine.run(options, job);
    groups.open++;
    try {
      return await genuine.run(options, job);
    } finally {
      groups.open--;
    }
  };
  return Object.create(genuine, { run: { value: run } }) as typeof Excel;
}

/** Gives events to the library, as the host's message channel does. */
export function deliver(messages: readonly RichApiMessage[]): void {
  library?.OfficeExtension._testTriggerRichApiMessageEvent({
    entries: messages.map(([messageCategory, messageType, targetId, message, id]) => ({
      messageCategory,
      messageType,
      targetId,
      message,
      id,
    })),
  });
}

function loadLibrary(): Library {
  const sandbox: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    navigator: { userAgent: "node" },
    document: {},
    location: { href: "https://localhost/" },
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  vm.createContext(sandbox);
  new vm.Script(readFileSync(FILE, "utf8"), { filename: FILE }).runInContext(sandbox);
  return sandbox as unknown as Library;
}

function responseOf(answer: BatchAnswer): Readonly<Record<string, unknown>> {
  if (answer.kind === "body")
    return {
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: JSON.parse(JSON.stringify(answer.body)) as unknown,
    };
  const { code, status } = REFUSALS[answer.officeError]!;
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: "" };
}

function officeObject({
  excelApi,
  sharedRuntime = "1.1",
  officeTheme,
  platform = "OfficeOnline",
}: OfficeStub): unknown {
  const supported: Readonly<Record<string, string>> = {
    ExcelApi: excelApi,
    ...(rank(excelApi) >= rank("1.17") && { ExcelApiOnline: "1.1" }),
    SharedRuntime: sharedRuntime,
    DelayForCellEdit: "1.1",
  };
  return {
    context: {
      officeTheme,
      platform,
      diagnostics: { host: "Excel", platform, version: "16.0.17328.20124" },
      requirements: {
        isSetSupported: (name: string, version: string | number = "1.1") =>
          supported[name] !== undefined && isAtLeast(supported[name], String(version)),
      },
    },
  };
}

function isAtLeast(version: string, wanted: string): boolean {
  return rank(version) >= rank(wanted);
}

function rank(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
