import type { Finding } from "../evaluation";
import type { Context } from "../tables/context";

/** A family of findings: reads the tables and their results, returns what does not add up. */
export interface Check {
  readonly name: string;
  readonly find: (context: Context) => readonly Finding[];
}
