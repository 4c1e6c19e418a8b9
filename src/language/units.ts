declare const unit: unique symbol;

/** Counted in one unit; only the compiler sees it. */
export interface In<Unit extends string> {
  readonly [unit]: Unit;
}

/** A percentage, in percent: 95 for 95%. */
export type Percent = number & In<"persen">;

/** An amount of money in rupiah. */
export type Rupiah = number & In<"rupiah">;

/**
 * A number that is known to be a percentage.
 *
 * @example formatPercent(percent(95)) // "95,00%"
 */
export function percent(value: number): Percent {
  return value as Percent;
}

/**
 * A number that is known to be an amount in rupiah.
 *
 * @example formatRupiah(rupiah(1731468142)) // "1.731.468.142"
 */
export function rupiah(value: number): Rupiah {
  return value as Rupiah;
}
