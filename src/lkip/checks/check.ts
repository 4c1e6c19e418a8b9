import type { Finding } from "../evaluation";
import type { Konteks } from "../tables/konteks";

/** A family of findings: reads the tables and their results, returns what does not add up. */
export interface Check {
  readonly name: string;
  readonly find: (konteks: Konteks) => readonly Finding[];
}
