/** One class of a predikat scale: the percentages between its bounds, each of which belongs to it or not. */
export interface PredikatClass {
  /** Short code, "AA"; may be the same as the name. */
  readonly code: string;
  readonly name: string;
  /** Other words for the same class in printed headers, "Cukup (Memadai)". */
  readonly aliases: readonly string[];
  /** Lower bound in percent. */
  readonly from: number;
  /** Whether the lower bound itself belongs to the class. */
  readonly fromInclusive: boolean;
  /** Upper bound in percent; Infinity where the class is open. */
  readonly to: number;
  readonly toInclusive: boolean;
}

/** Classes from the best to the worst. */
export interface PredikatScale {
  readonly id: "akip" | "permendagri-86-2017" | "sendiri";
  readonly classes: readonly PredikatClass[];
}
