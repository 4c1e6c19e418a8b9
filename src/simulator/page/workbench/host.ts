import { BatchRunner, type HostOptions } from "../../batch/batch-runner";
import { PaneBridge, type Leaving } from "../../level-2/pane-bridge";
import type { PaneVisibility } from "../../level-2/runtime-partition";
import type { OpenDocument } from "../workbook/open-document";

/** Excel's side of the conversation with the add-in, for one open workbook. */
export interface Host {
  readonly runner: BatchRunner;
  readonly bridge: PaneBridge;
  /** Ends the conversation. */
  close(): void;
}

/** What the page tells Office.js of itself. */
export interface HostIdentity {
  /** Highest ExcelApi that the host claims; the npm copy of Office.js has no members above "1.15". */
  readonly apiVersion: string;
}

/** Begins to answer the add-in's Office.js over a workbook. */
export function openHost(
  page: Window,
  { model, name }: OpenDocument,
  identity: HostIdentity,
  options: HostOptions,
  pane: PaneVisibility,
  leavePane: (to: Leaving) => void,
): Host {
  const runner = new BatchRunner(model, options);
  const bridge = new PaneBridge(
    page,
    {
      documentUrl: `${page.location.origin}/${encodeURIComponent(name)}`,
      apiVersion: identity.apiVersion,
      uiLocale: "id-ID",
      dataLocale: "id-ID",
    },
    { run: (body, flags) => runner.run(body, flags), pane, leavePane },
  );
  const stopListening = bridge.connect();
  const stopEvents = runner.events.receive((messages) => bridge.raise(messages));
  return {
    runner,
    bridge,
    close() {
      stopListening();
      stopEvents();
    },
  };
}
