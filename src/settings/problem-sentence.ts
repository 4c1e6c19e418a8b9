import type { z } from "zod";
import { words } from "./words";

type Issue = z.core.$ZodIssue;

/** Most characters of a value that a sentence repeats. */
const LONGEST = 40;

/**
 * What is wrong, in one sentence that names the field, what is found, and what is allowed.
 *
 * @param error from a schema of this room: each issue's message says what is allowed (see allowed.ts); the input must
 *   have been reported with it
 * @example “batas” berisi "200"; yang boleh: "0-100", "dari-0", "0-120", atau "tanpa-batas".
 */
export function problemSentence(error: z.ZodError): string {
  const [first] = error.issues;
  if (!first) throw new Error("A ZodError without an issue says nothing.", { cause: error });
  const issue = deepest(first, []);
  const field = fieldName(issue.path);
  if (issue.code === "unrecognized_keys")
    return words.takDikenal(fieldName([...issue.path, ...issue.keys.slice(0, 1)]), issue.message);
  if (issue.code === "custom") return words.bidang(field, issue.message);
  if (issue.input === undefined) return words.kurang(field, issue.message);
  return words.salahIsi(field, shown(issue.input), issue.message);
}

/** The issue that lies deepest: of a union the branch that came furthest. */
function deepest(issue: Issue, above: readonly PropertyKey[]): Issue {
  const path = [...above, ...issue.path];
  const inner = issue.code === "invalid_union" ? issue.errors.flat() : [];
  const nested = inner.filter((own) => own.path.length > 0).map((own) => deepest(own, path));
  return nested[0] ?? { ...issue, path };
}

/** @example fieldName(["skala", 0, "dari"]) // "skala[1].dari" */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
