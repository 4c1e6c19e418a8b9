import { notModelled } from "./batch-error";
import type { HostObject } from "./host-object";

/**
 * Sets properties of an object, nested ones through the objects that they lead to, in the order in which they are given.
 *
 * @throws {BatchError} ApiNotFound for a property that is not modelled, or that cannot be set
 */
export function updateObject(object: HostObject, properties: unknown): null {
  const plain: unknown = typeof properties === "string" ? JSON.parse(properties) : properties;
  for (const [name, own] of Object.entries(plain as Record<string, unknown>)) {
    const member = object.member(name);
    if (member.kind === "value" && member.write) member.write(own);
    else if (member.kind === "object") {
      const next = member.read();
      if (next) updateObject(next, own);
    } else throw notModelled(object.type, `set ${name}`);
  }
  return null;
}
