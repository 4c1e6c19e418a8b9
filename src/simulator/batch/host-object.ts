import { notModelled } from "./batch-error";

/** A property that is read, and perhaps written, as plain data. */
export interface ValueMember {
  readonly kind: "value";
  readonly read: () => unknown;
  readonly write?: (value: unknown) => void;
}

/** A property that leads to another object; null where there is none. */
export interface ObjectMember {
  readonly kind: "object";
  readonly read: () => HostObject | null;
}

/** A method; it answers plain data, an object, or null for a missing one. */
export interface MethodMember {
  readonly kind: "method";
  readonly call: (...args: readonly unknown[]) => unknown;
}

export type Member = ValueMember | ObjectMember | MethodMember;

export function value(read: () => unknown, write?: (value: unknown) => void): ValueMember {
  return write ? { kind: "value", read, write } : { kind: "value", read };
}

export function object(read: () => HostObject | null): ObjectMember {
  return { kind: "object", read };
}

export function method(call: (...args: readonly unknown[]) => unknown): MethodMember {
  return { kind: "method", call };
}

export interface HostObjectParts {
  /** Excel's name of the class. */
  readonly type: string;
  /** By their PascalCase names. */
  readonly members: Readonly<Record<string, Member>>;
  /** By what its collection finds it again. */
  readonly id?: string;
  /** Only collections have items. */
  readonly items?: () => readonly HostObject[];
  /** True for objects that Excel keeps by a reference id (ranges). */
  readonly tracked?: boolean;
}

/** An object on the host's side of the protocol, its members declared as data. */
export class HostObject {
  constructor(private readonly parts: HostObjectParts) {}

  get type(): string {
    return this.parts.type;
  }

  get id(): string | undefined {
    return this.parts.id;
  }

  get tracked(): boolean {
    return this.parts.tracked ?? false;
  }

  get items(): (() => readonly HostObject[]) | undefined {
    return this.parts.items;
  }

  /** @throws {BatchError} ApiNotFound when the member is not modelled */
  member(name: string): Member {
    const own = this.parts.members[name.charAt(0).toUpperCase() + name.slice(1)];
    if (!own) throw notModelled(this.type, name);
    return own;
  }

  /** The names of all values: what an unrestricted load answers. */
  valueNames(): string[] {
    return Object.entries(this.parts.members).flatMap(([name, { kind }]) => (kind === "value" ? [name] : []));
  }

  /** @throws {BatchError} ApiNotFound when there is no such method */
  call(name: string, args: readonly unknown[]): unknown {
    const own = this.member(name);
    if (own.kind !== "method") throw notModelled(this.type, name);
    return own.call(...args);
  }
}
