/** Why an action fails: Excel's error code, a sentence for developers, and the member that failed. */
export class BatchError extends Error {
  override readonly name = "BatchError";

  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

/** A member that the simulator does not model: said loudly, so that nobody takes a default for Excel's answer. */
export function notModelled(type: string, member: string): BatchError {
  const location = `${type}.${member}`;
  return new BatchError("ApiNotFound", `The simulator does not model ${location}.`, location);
}
