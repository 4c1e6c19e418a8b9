/** What is worked out when it is first asked for, and kept: what few ask for costs nothing where nobody does. */
export function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}
