/** All that stands below a node, in the order of the text, without recursion: a file may nest as deep as it likes. */
export function below<Node extends { readonly children: readonly Node[] }>(node: Node): Node[] {
  const found: Node[] = [];
  const open = [...node.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    for (const child of [...next.children].reverse()) open.push(child);
  }
  return found;
}
