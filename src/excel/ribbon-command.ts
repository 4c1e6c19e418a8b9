import { ExcelError } from "./excel-error";

/** What is to be done for a button of the ribbon, by the function's name in the manifest. */
export type RibbonCommand = (name: string) => Promise<void>;

type Click = readonly [name: string, event: Office.AddinCommands.Event];

/** The clicks on the ribbon, as the page's first script collects them (taskpane.html). */
interface RibbonClicks {
  /** Those that came before the program had loaded, in their order. */
  readonly waiting: Click[];
  take: ((...click: Click) => void) | null;
}

declare global {
  interface Window {
    ribbonClicks?: RibbonClicks;
  }
}

/**
 * Runs a command for every button that is pressed from now on, and for those that were pressed while the program loaded,
 * one after the other. Excel is told that a command has ended however it ends.
 */
export function onRibbonCommand(command: RibbonCommand): void {
  const clicks = window.ribbonClicks;
  if (!clicks) throw new Error("taskpane.html has not prepared the ribbon's functions.");
  let last = Promise.resolve();
  clicks.take = (name, event) => {
    const run = () => command(name).finally(() => event.completed());
    last = last.then(run, run);
  };
  for (const click of clicks.waiting.splice(0)) clicks.take(...click);
}

/**
 * Opens the task pane; it stays where it is when it is open already.
 *
 * @throws {ExcelError} when Excel refuses, as it does where a document may only be read
 */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw new ExcelError("panelDitolak", "", error);
  }
}
