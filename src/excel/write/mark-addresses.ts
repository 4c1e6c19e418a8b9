import { a1Area } from "../../workbook/address";
import type { Mark } from "../../workbook/mark";
import { blocksOf } from "./blocks";

/** Excel takes an address of 8,192 characters; a little less leaves room for its own reckoning. */
const LONGEST_ADDRESS = 8_000;

/**
 * The cells of marks as address strings, each short enough for Excel.
 *
 * @example markAddresses([{ row: 0, col: 0, kind: "galat" }, { row: 1, col: 0, kind: "galat" }]) // ["A1:A2"]
 */
export function markAddresses(marks: readonly Mark[]): string[] {
  const addresses: string[] = [];
  for (const { area } of blocksOf(marks)) {
    const own = a1Area(area);
    const last = addresses.at(-1);
    if (last !== undefined && last.length + own.length + 1 <= LONGEST_ADDRESS)
      addresses[addresses.length - 1] = `${last},${own}`;
    else addresses.push(own);
  }
  return addresses;
}
