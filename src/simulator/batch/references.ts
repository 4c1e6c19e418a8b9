import { BatchError } from "./batch-error";
import type { HostObject } from "./host-object";

/** Objects that the add-in's proxies refer to by an id, over several batches. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  /** Gives an object its reference id. */
  keep(object: HostObject): string {
    const id = `ref-${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  /** @throws {BatchError} ItemNotFound when it was released */
  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new BatchError("ItemNotFound", `There is no object "${id}" any more.`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** How many are kept: 0 when every run has cleaned up behind itself. */
  get size(): number {
    return this.kept.size;
  }
}
