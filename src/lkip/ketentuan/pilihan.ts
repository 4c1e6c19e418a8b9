import type { Ketentuan } from "./ketentuan";

/** The rules that printed results can show: each has a few options. */
export type FieldTercetak = "batas" | "rumusNegatif" | "predikatHuruf" | "efisiensi";

/** Options that are still possible for each of them: one where it is settled or found. */
export type Terbuka = { readonly [Field in FieldTercetak]: readonly Ketentuan[Field][] };

/** A text for each option of each of them. */
export type KataPilihan = {
  readonly [Field in FieldTercetak]: Readonly<Record<Ketentuan[Field], string>>;
};

/** Every option, the default first, then the plainest: where the numbers leave several, the first of them counts. */
export const PILIHAN: Terbuka = {
  batas: ["0-100", "tanpa-batas", "dari-0", "0-120"],
  rumusNegatif: ["selisih", "terbalik"],
  predikatHuruf: ["perlu-skor", "peringkat"],
  efisiensi: ["label", "rentang", "selisih", "sisa", "rasio", "pmk-22-2021", "pmk-22-2021-ne"],
};

export const FIELD_TERCETAK = Object.keys(PILIHAN) as readonly FieldTercetak[];

/** Whether an option is one of a rule's: answers are kept as text. */
export function isPilihan<Field extends FieldTercetak>(
  field: Field,
  option: string,
): option is Ketentuan[Field] & string {
  return (PILIHAN[field] as readonly string[]).includes(option);
}
