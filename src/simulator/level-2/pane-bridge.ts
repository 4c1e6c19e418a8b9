import { EVENT_CATEGORY, type RichApiMessage } from "../batch/host-events";
import type { BatchAnswer } from "../batch/protocol";
import { appContext } from "./app-context";
import type { HostDescription } from "./app-context";
import { batchOf, eventMessage, hostRequest, parseRequest, replyTo } from "./messages";
import type { PaneRequest } from "./messages";
import { answerRuntime, RUNTIME_PARTITION, type PaneVisibility } from "./runtime-partition";

/** What stands behind the bridge: who runs the batches, and who shows the pane. */
export interface ExcelSide {
  run(bodyJson: string, flags: number): Promise<BatchAnswer>;
  readonly pane: PaneVisibility;
  /** The user has left the pane by a key: the keyboard goes there. */
  leavePane(to: Leaving): void;
}

/** Where a key leads out of the pane: to the sheet, or to the part of the window before or after the pane. */
export type Leaving = "lembar" | "sebelumnya" | "berikutnya";

/** What Office.js tells the host when a key leads out of the pane: Ctrl+F6, Shift+Ctrl+F6, Tab at the end, Esc, F2. */
const LEAVING: ReadonlyMap<unknown, Leaving> = new Map([
  [5, "berikutnya"],
  [6, "sebelumnya"],
  [13, "lembar"],
  [14, "lembar"],
  [15, "lembar"],
  [16, "lembar"],
]);

/** What it tells of any other key that is pressed with Ctrl, Shift or Alt. */
const SHORTCUT = 39;

/** The number of F6. */
const F6 = 117;

/** Office.js' number for the event that the pane was shown or hidden. */
const VISIBILITY_CHANGED = 65539;

/** What the host tells Office.js when F6 leads into the pane: it then gives the keyboard to the first stop of Tab. */
const ENTERING = 4;

/**
 * The host's side of the conversation with the pane's Office.js, as Excel on the web holds it by `postMessage`.
 */
export class PaneBridge {
  private pane: { readonly window: Window; readonly conversation: string } | undefined;
  /** Ribbon commands that were given before the add-in could hear them; undefined once it can. */
  private waitingCommands: (() => void)[] | undefined = [];

  constructor(
    private readonly page: Window,
    private readonly host: HostDescription,
    private readonly excel: ExcelSide,
  ) {}

  /** Starts to listen; the returned function stops it. */
  connect(): () => void {
    const listener = (event: MessageEvent): void => {
      const request = event.origin === this.page.location.origin ? parseRequest(event.data) : undefined;
      if (request && event.source) void this.answer(request, event.source as Window);
    };
    this.page.addEventListener("message", listener);
    return () => this.page.removeEventListener("message", listener);
  }

  /** Tells the pane what has happened in the workbook. */
  raise(messages: readonly RichApiMessage[]): void {
    this.post("richApiMessage", { ArrayData: messages });
  }

  /** Tells the add-in that its pane is shown or hidden now; it lives on in both cases. */
  tellVisibility(visibility: "Visible" | "Hidden"): void {
    this.raise([[EVENT_CATEGORY, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), "visibility"]]);
  }

  /** Runs a ribbon button's function: the one that `Office.actions.associate` has registered by that name. */
  runCommand(functionName: string, controlId: string): void {
    const source = JSON.stringify({ source: { id: controlId } });
    const send = () => this.post("appCommandInvoked", [controlId, functionName, source]);
    if (this.waitingCommands) this.waitingCommands.push(send);
    else send();
  }

  /** Gives the keyboard to the pane. */
  enterPane(): void {
    if (!this.pane) return;
    const { origin } = this.page.location;
    const request = hostRequest("Office_notifyAgave", this.pane.conversation, origin, [ENTERING]);
    this.pane.window.postMessage(JSON.stringify(request), origin);
  }

  private async answer(request: PaneRequest, source: Window): Promise<void> {
    this.pane = { window: source, conversation: request._conversationId };
    const data = await this.dataFor(request);
    source.postMessage(
      JSON.stringify(replyTo(request, this.page.location.origin, data)),
      this.page.location.origin,
    );
    if (request._actionName === "appCommandInvoked") {
      this.waitingCommands?.forEach((send) => send());
      this.waitingCommands = undefined;
    }
  }

  private async dataFor(request: PaneRequest): Promise<unknown> {
    if (request._actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.host);
    const leaving =
      request._actionName === "ContextActivationManager_notifyHost" ? leavingOf(request) : undefined;
    if (leaving) this.excel.leavePane(leaving);
    const batch = request._actionName === "executeMethod" ? batchOf(request) : undefined;
    if (batch === undefined) return { Error: 0 };
    const answer: BatchAnswer =
      batch.partition === RUNTIME_PARTITION
        ? { kind: "body", body: answerRuntime(batch.body, this.excel.pane) }
        : await this.excel.run(batch.body, batch.flags);
    return answer.kind === "body"
      ? { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer.body)] }
      : { Version: 1, Error: answer.officeError };
  }

  private post(name: string, data: unknown): void {
    if (!this.pane) return;
    const origin = this.page.location.origin;
    const message = eventMessage(name, this.pane.conversation, origin, data);
    this.pane.window.postMessage(JSON.stringify(message), origin);
  }
}

/** Where the key leads that Office.js notifies its host of; undefined where it tells of something else. */
function leavingOf({ _data }: PaneRequest): Leaving | undefined {
  const [, notice, key] = Array.isArray(_data) ? (_data as readonly unknown[]) : [];
  if (notice !== SHORTCUT) return LEAVING.get(notice);
  const { keyCode, shiftKey, ctrlKey, altKey, metaKey } = (key ?? {}) as Partial<KeyboardEvent>;
  return keyCode === F6 && shiftKey && !ctrlKey && !altKey && !metaKey ? "sebelumnya" : undefined;
}
