import "@fontsource/carlito/latin-400.css";
import "@fontsource/carlito/latin-400-italic.css";
import "@fontsource/carlito/latin-700.css";
import { createRoot } from "react-dom/client";
import { startInBrowser } from "../formula/start-in-browser";
import { Excel } from "./components/excel";
import { leavePane } from "./components/focus-grid";
import { pageOptions } from "./options";
import "./page.css";
import { ribbonOfManifest } from "./ribbon-of-manifest";
import { openDocument } from "./workbook/open-document";
import { Workbench } from "./workbench/workbench";
import { WorkbenchContext } from "./workbench/workbench-context";
import { words } from "./words";

declare global {
  interface Window {
    /** The stand-in, for tests: its model, its host's options, its log of batches. See DECISIONS.md. */
    tiruanExcel?: Workbench;
  }
}

const place = document.getElementById("root");
if (!place) throw new Error("The page has no element #root.");
const root = createRoot(place);

/** The fonts that a sheet is measured in. */
const SHEET_FONTS = ["14px Carlito", "bold 14px Carlito"];

async function start(): Promise<void> {
  root.render(<p className="memuat">{words.memuat}</p>);
  const { apiVersion, workbook } = pageOptions(location.search);
  const [manifest, file] = await Promise.all([
    served("/manifest.xml"),
    served(workbook),
    startInBrowser(),
    // Numbers are measured before they are drawn.
    ...SHEET_FONTS.map((font) => document.fonts.load(font)),
  ]);
  const name = decodeURIComponent(workbook.slice(workbook.lastIndexOf("/") + 1));
  const first = await openDocument(name, new Uint8Array(await file.arrayBuffer()));
  const workbench = new Workbench(window, { apiVersion }, leavePane, first);
  window.tiruanExcel = workbench;
  const ribbon = ribbonOfManifest(await manifest.text(), location.origin);
  root.render(
    <WorkbenchContext.Provider value={workbench}>
      <Excel ribbon={ribbon} />
    </WorkbenchContext.Provider>,
  );
}

/** A file of this very server. */
async function served(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

start().catch((error: unknown) => {
  root.render(<p className="memuat">{words.gagalDibuka}</p>);
  throw error;
});
