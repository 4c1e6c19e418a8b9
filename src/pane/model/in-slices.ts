/** Longest time that work in steps holds the pane, in milliseconds; a step that takes longer holds it until its end. */
const SLICE = 10;

/** Does work in steps, with room for the pane to answer after every few milliseconds. */
export async function inSlices<T>(steps: Iterator<unknown, T>): Promise<T> {
  for (let begun = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    begun = performance.now();
  }
}

/** Waits until whatever else the pane has to do has been done. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
