/**
 * Whether an output is a terminal that shows colours.
 *
 * @see https://no-color.org
 */
export function showsColours(output: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}
