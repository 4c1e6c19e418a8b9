import { notModelled } from "../batch-error";
import type { ChartFont } from "../../model/model-chart";
import { HostObject, object, value, type Member, type ObjectMember } from "../host-object";

/** A part of a chart that is kept as data. */
export interface Part<T> {
  readonly read: () => T;
  readonly write: (next: T) => void;
}

/** Members that are kept as they are set, each under a name of the part; null where nothing has set it. */
export function kept<T extends object>(
  { read, write }: Part<T>,
  names: Readonly<Record<string, keyof T>>,
): Record<string, Member> {
  return Object.fromEntries(
    Object.entries(names).map(([member, key]) => [
      member,
      value(
        () => read()[key] ?? null,
        (own) => write({ ...read(), [key]: own }),
      ),
    ]),
  );
}

/** A member that is kept where it is one of the values that are drawn; any other is not modelled. */
export function oneOf<T extends object>(
  { read, write }: Part<T>,
  key: keyof T & string,
  values: readonly string[],
): Member {
  return value(
    () => read()[key] ?? null,
    (own) => {
      if (!values.includes(String(own))) throw notModelled("Chart", `${key} ${String(own)}`);
      write({ ...read(), [key]: own });
    },
  );
}

/** The `format` of a part of a chart: its letters. */
export function formatWith(type: string, font: Part<ChartFont>): ObjectMember {
  return object(
    () =>
      new HostObject({
        type,
        members: {
          Font: object(
            () => new HostObject({ type: "ChartFont", members: kept(font, { Size: "size", Bold: "bold" }) }),
          ),
        },
      }),
  );
}
