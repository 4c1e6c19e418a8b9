/**
 * Work in steps: between two of them whoever runs it may do something else, or drop it. Each step is short, but one is not
 * as long as the next.
 */
export type InSteps<T> = Generator<undefined, T>;

/** Does work in steps at one go. */
export function atOneGo<T>(steps: InSteps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
