import { appContext } from "./app-context";
import type { HostDescription } from "./app-context";
import { batchOf, eventMessage, parseRequest, replyTo } from "./messages";
import type { PaneRequest } from "./messages";

/** How a batch went: its response body, or the Office error code that the host refuses it with. */
export type BatchAnswer =
  | { readonly kind: "body"; readonly body: unknown }
  | { readonly kind: "refused"; readonly officeError: number };

/** What stands behind the bridge: who runs the batches. */
export type BatchRunner = (bodyJson: string) => BatchAnswer | Promise<BatchAnswer>;

/** A Rich API event as the library expects it: five fields in one array. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: string,
];

/**
 * The host's side of the conversation with the pane's Office.js, as Excel on the web holds it by `postMessage`.
 */
export class PaneBridge {
  private pane: { readonly window: Window; readonly conversation: string } | undefined;

  constructor(
    private readonly page: Window,
    private readonly host: HostDescription,
    private readonly run: BatchRunner,
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

  /** Runs a ribbon button's function: the one that `Office.actions.associate` has registered by that name. */
  runCommand(functionName: string, controlId: string): void {
    this.post("appCommandInvoked", [controlId, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  private async answer(request: PaneRequest, source: Window): Promise<void> {
    this.pane = { window: source, conversation: request._conversationId };
    const data = await this.dataFor(request);
    source.postMessage(
      JSON.stringify(replyTo(request, this.page.location.origin, data)),
      this.page.location.origin,
    );
  }

  private async dataFor(request: PaneRequest): Promise<unknown> {
    if (request._actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.host);
    const batch = request._actionName === "executeMethod" ? batchOf(request) : undefined;
    if (batch === undefined) return { Error: 0 };
    const answer = await this.run(batch);
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
