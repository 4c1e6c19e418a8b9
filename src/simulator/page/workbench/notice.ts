/** A sentence for the user, shown until it is closed or the next one comes. */
export interface Notice {
  readonly kind: "galat" | "info";
  readonly text: string;
}
