/** How many of how many were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Something that went wrong, for the one who mends it. */
export interface Complaint {
  readonly kind: string;
  readonly seed: number;
  readonly what: "tabel" | "tingkat" | "nilai" | "kesalahan" | "galat palsu" | "tulisan salah";
  readonly cell: string;
  readonly expected: string;
  readonly came: string;
}

/** How the product did on one report. */
export interface Verdict {
  readonly tables: Share;
  readonly rows: Share;
  /** Budget tables whose rows all have their level. */
  readonly leveled: Share;
  readonly values: Share;
  readonly errors: Share;
  readonly falseErrors: number;
  readonly wrongWrites: number;
  readonly questions: number;
  readonly complaints: readonly Complaint[];
}
