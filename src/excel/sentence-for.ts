import { ExcelError } from "./excel-error";
import { words } from "./words";

/** Excel's codes that mean the same to a user. */
const SAME: Readonly<Record<string, keyof typeof words.galat>> = {
  ActivityLimitReached: "ServerBusy",
  ServiceNotAvailable: "ServerBusy",
  ServiceUnavailable: "ServerBusy",
  Unauthenticated: "AccessDenied",
  InvalidReference: "ItemNotFound",
  ItemAlreadyExists: "InvalidArgument",
  UnsupportedOperation: "InvalidOperation",
  NotImplemented: "ApiNotFound",
  UnsupportedSheet: "InvalidOperation",
  GatewayTimeout: "Timeout",
};

/** Our own sentence for anything that a call to Excel threw. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ExcelError) return error.message;
  const code = codeOf(error);
  const known = code === undefined ? undefined : (SAME[code] ?? code);
  return isKnown(known) ? words.galat[known] : words.galat.lain;
}

/** The code of an error of Office.js; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? code : undefined;
}

function isKnown(code: string | undefined): code is keyof typeof words.galat {
  return code !== undefined && code in words.galat;
}
