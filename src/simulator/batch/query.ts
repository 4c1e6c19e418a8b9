import { notModelled } from "./batch-error";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./protocol";

type Tree = Map<string, Tree>;

/**
 * What a load answers: the selected members by their PascalCase names, a collection as `{_Items: […]}`.
 *
 * @throws {BatchError} ApiNotFound for a member that is not modelled
 */
export function answerQuery(object: HostObject, query: QueryInfo = {}): unknown {
  const tree: Tree = new Map();
  for (const path of query.Select ?? []) grow(tree, path);
  for (const path of query.Expand ?? []) grow(tree, path);
  return answer(object, tree, query);
}

function grow(tree: Tree, path: string): void {
  let at = tree;
  for (const step of path.split("/").filter((own) => own !== "" && own.toLowerCase() !== "items")) {
    const name = step.charAt(0).toUpperCase() + step.slice(1);
    const next = at.get(name) ?? new Map<string, Tree>();
    at.set(name, next);
    at = next;
  }
}

function answer(object: HostObject, tree: Tree, query: QueryInfo = {}): Record<string, unknown> {
  if (object.items) {
    const from = query.Skip ?? 0;
    const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    return { _Items: items.map((item) => answer(item, tree)) };
  }
  const result: Record<string, unknown> = object.id === undefined ? {} : { _Id: object.id };
  const all = tree.size === 0 || tree.has("*");
  if (all) for (const name of object.valueNames()) result[name] = readMember(object, name, new Map());
  for (const [name, below] of tree) if (name !== "*") result[name] = readMember(object, name, below);
  return result;
}

function readMember(object: HostObject, name: string, below: Tree): unknown {
  const member = object.member(name);
  if (member.kind === "value") return member.read();
  if (member.kind === "method") throw notModelled(object.type, name);
  const next = member.read();
  return next && answer(next, below);
}
