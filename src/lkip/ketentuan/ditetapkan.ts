import { KETENTUAN_AWAL } from "./default";
import type { Ketentuan, Pengaturan } from "./ketentuan";

/**
 * Whether the user has settled a rule. One that differs from the default can only have been chosen, also where a workbook
 * was saved before confirmed defaults were kept.
 */
export function isDitetapkan(
  { ketentuan, ditetapkan }: Pick<Pengaturan, "ketentuan" | "ditetapkan">,
  field: keyof Ketentuan,
): boolean {
  return (
    ditetapkan.includes(field) || JSON.stringify(ketentuan[field]) !== JSON.stringify(KETENTUAN_AWAL[field])
  );
}

/** The pengaturan with these rules settled, whether they are the defaults or others. */
export function tetapkan(pengaturan: Pengaturan, rules: Partial<Ketentuan>): Pengaturan {
  const fields = Object.keys(rules) as (keyof Ketentuan)[];
  return {
    ...pengaturan,
    ketentuan: { ...pengaturan.ketentuan, ...rules },
    ditetapkan: [...new Set([...pengaturan.ditetapkan, ...fields])],
  };
}
