import type { CellRef } from "../../workbook/address";
import type { Finding, Severity } from "../evaluation";
import type { Facts } from "../facts/facts";
import { makeFinding, type FindingFacts } from "../finding";
import type { Context } from "../tables/context";

/** What a check may look at: the report, what it states, and the results that differ from what is printed. */
export interface CheckContext extends Context {
  readonly facts: Facts;
  readonly differences: readonly Finding[];
}

/** One kind of finding as a value. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  /** Its line in the README's list of findings, in English. */
  readonly about: string;
  /** What it does, in a reviewer's words: a step of the Lembar Uji. */
  readonly langkah: string;
  /** By what it judges, in a reviewer's words. */
  readonly kriteria: string;
  readonly find: (context: CheckContext) => readonly Finding[];
}

/** One thing that a check has found; `data` is what its sentence is made of. */
export interface Found<Data> extends Omit<FindingFacts, "code" | "severity" | "ref" | "message"> {
  readonly at: CellRef;
  readonly data: Data;
}

interface CheckSpec<Code extends string, Data> extends Omit<Check<Code>, "find"> {
  /** The finding's sentence in plain Indonesian. */
  readonly says: (data: Data) => string;
  readonly find: (context: CheckContext) => readonly Found<Data>[];
}

/**
 * A check: one file each, and one line in `index.ts`. Its severity, its sentence, its step of the Lembar Uji and its line of
 * the README stand in it.
 *
 * @example see realisasi-melebihi-pagu.ts
 */
export function defineCheck<const Code extends string, Data>(spec: CheckSpec<Code, Data>): Check<Code> {
  const { says, find, ...check } = spec;
  const { code, severity } = check;
  return {
    ...check,
    find: (context) =>
      find(context).map(({ at, data, ...found }) =>
        makeFinding({ ...found, code, severity, ref: at, message: says(data) }),
      ),
  };
}

/**
 * A check of results: the table that a result stands in says what is wrong with it (`finding` of its `compute`); this says
 * what such a finding is called. `more` finds what no result cell shows.
 */
export function defineResultCheck<const Code extends string>(
  check: Omit<Check<Code>, "find" | "severity">,
  more?: Check<Code>["find"],
): Check<Code> {
  return {
    ...check,
    severity: "galat",
    find: (context) => [
      ...context.differences.filter(({ code }) => code === check.code),
      ...(more?.(context) ?? []),
    ],
  };
}
