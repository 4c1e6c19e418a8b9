/** Something that the user can mend; its message is one sentence for the user. */
export class UserError extends Error {
  override readonly name = "UserError";
}
