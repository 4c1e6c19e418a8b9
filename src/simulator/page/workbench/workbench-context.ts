import { createContext, useContext, useSyncExternalStore } from "react";
import type { Workbench } from "./workbench";

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** The workbench; whoever asks for it is drawn anew when something in it changes. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error("There is no workbench around this component.");
  useSyncExternalStore(workbench.watch, workbench.currentVersion);
  return workbench;
}
