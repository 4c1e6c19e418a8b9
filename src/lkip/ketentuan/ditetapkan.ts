import { KETENTUAN_AWAL } from "./default";
import type { Ketentuan, Pengaturan } from "./ketentuan";
import { FIELD_TERCETAK, isPilihan } from "./pilihan";

/**
 * Whether the user has settled a rule. One that differs from the default can only have been chosen, also where a workbook
 * was saved before confirmed defaults were kept.
 */
export function isDitetapkan(
  { ketentuan, ditetapkan }: Pick<Pengaturan, "ketentuan" | "ditetapkan">,
  field: keyof Ketentuan,
): boolean {
  const [own, usual] = [ketentuan[field], KETENTUAN_AWAL[field]];
  return ditetapkan.includes(field) || (own !== usual && JSON.stringify(own) !== JSON.stringify(usual));
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

/**
 * The id of the question about a rule that the printed results do not decide; the answer to it settles the rule.
 *
 * @example idPertanyaan("batas") // "ketentuan@batas"
 */
export function idPertanyaan(field: keyof Ketentuan): string {
  return `ketentuan@${field}`;
}

/** The pengaturan with the answers to questions about rules as settled; what is settled in the rules themselves stands. */
export function denganJawaban(pengaturan: Pengaturan): Pengaturan {
  return FIELD_TERCETAK.reduce((settled, field) => {
    const answer = pengaturan.jawaban[idPertanyaan(field)];
    return answer === undefined || isDitetapkan(pengaturan, field) || !isPilihan(field, answer)
      ? settled
      : tetapkan(settled, { [field]: answer });
  }, pengaturan);
}
