import { groupBy } from "../../workbook/group-by";

/** Candidates in groups that share no name. */
export function components<Pair extends { readonly left: number; readonly right: number }>(
  candidates: readonly Pair[],
): Pair[][] {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    let at = key;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) {
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of candidates) {
    const [a, b] = [find(`l${left}`), find(`r${right}`)];
    if (a !== b) parent.set(a, b);
  }
  return [...groupBy(candidates, ({ left }) => find(`l${left}`)).values()];
}
