import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneState } from "./model/state";
import type { Session } from "./model/session";

export const SessionContext = createContext<Session | null>(null);

/** The session that the pane was opened with. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("SessionContext has no provider");
  return session;
}

/** The pane's state; the component renders again when it changes. */
export function usePaneState(): PaneState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}
