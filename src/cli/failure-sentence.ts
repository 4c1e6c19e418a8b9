import { XlsxError } from "../xlsx/errors";
import { UserError } from "./user-error";
import { words } from "./words";

/**
 * Why an input could not be used, in one sentence. An error that nobody foresaw is named with its own message, so that
 * it can be reported, and never stops the other files.
 */
export function failureSentence(error: unknown): string {
  if (error instanceof XlsxError || error instanceof UserError) return error.message;
  const code = errorCode(error);
  switch (code) {
    case undefined:
      return words.gagalSendiri(error instanceof Error ? error.message : String(error));
    case "ENOENT":
    case "ENOTDIR":
      return words.tidakAda;
    case "EACCES":
    case "EPERM":
      return words.tidakBolehDibaca;
    case "ERR_FS_FILE_TOO_LARGE":
      return words.terlaluBesar;
    case "ERR_WORKER_OUT_OF_MEMORY":
      return words.kehabisanMemori;
    default:
      return words.tidakTerbaca(code);
  }
}

/** Why a result could not be written to `target`. */
export function writeFailure(target: string, error: unknown): UserError {
  return new UserError(words.tidakTertulis(target, reasonOf(errorCode(error), error)));
}

function reasonOf(code: string | undefined, error: unknown): string {
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return words.alasanTulis.tidakBoleh;
    case "EBUSY":
      return words.alasanTulis.dipakai;
    case "ENOSPC":
    case "EDQUOT":
      return words.alasanTulis.penuh;
    case "EISDIR":
    case "ENOTDIR":
    case "EEXIST":
    case "ENAMETOOLONG":
      return words.alasanTulis.nama;
    default:
      return words.alasanTulis.lain(code ?? String(error));
  }
}

/** The system's code of an error ("ENOENT"); undefined where it has none. */
export function errorCode(error: unknown): string | undefined {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : undefined;
}
