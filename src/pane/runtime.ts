import { createExcelHost } from "../excel/create-excel-host";
import { passF6On } from "../excel/events/f6-key";
import { whenOfficeReady, type Surroundings } from "../excel/office-ready";
import { loadEngine } from "./model/load-engine";
import type { PaneHost } from "./model/pane-host";
import { Session } from "./model/session";

/** The add-in while it runs: pane and ribbon share one page, and so one session. */
export type Runtime =
  | { readonly kind: "excel"; readonly host: PaneHost; readonly session: Session }
  | { readonly kind: Exclude<Surroundings, "excel"> };

let running: Promise<Runtime> | undefined;

/** The one runtime of this page; it is started when it is first asked for. */
export function theRuntime(): Promise<Runtime> {
  return (running ??= start());
}

async function start(): Promise<Runtime> {
  const surroundings = await whenOfficeReady();
  if (surroundings !== "excel") return { kind: surroundings };
  passF6On();
  const host = createExcelHost();
  return { kind: "excel", host, session: new Session({ host, loadEngine, now: () => performance.now() }) };
}
