/** Why the workbook refuses: the codes that Excel itself answers with. */
export type ModelProblem =
  | "AccessDenied"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound";

/** A refusal of the workbook, as Excel would word it for a developer. */
export class ModelError extends Error {
  override readonly name = "ModelError";

  constructor(
    readonly code: ModelProblem,
    message: string,
  ) {
    super(message);
  }
}
