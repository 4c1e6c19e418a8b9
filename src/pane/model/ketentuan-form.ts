import { tetapkan } from "../../lkip/ketentuan/ditetapkan";
import type { Ketentuan, Pengaturan } from "../../lkip/ketentuan/ketentuan";
import type { Book } from "./state";

/** The rules that the form starts from: those that the report was worked out by, settled or not. */
export function rulesInForce({ pengaturan, evaluation }: Pick<Book, "pengaturan" | "evaluation">): Ketentuan {
  const { batas, rumusNegatif, predikatHuruf, efisiensi, skala } = evaluation.ketentuan;
  return {
    ...pengaturan.ketentuan,
    batas: batas.value,
    rumusNegatif: rumusNegatif.value,
    predikatHuruf: predikatHuruf.value,
    efisiensi: efisiensi.value,
    skala: skala.value,
  };
}

/** The pengaturan with the rules that the user has touched as settled; a year that is cleared is read from captions again. */
export function settledBy(
  pengaturan: Pengaturan,
  rules: Ketentuan,
  touched: ReadonlySet<keyof Ketentuan>,
): Pengaturan {
  const chosen = Object.entries(rules).filter(
    ([field, value]) => touched.has(field as keyof Ketentuan) && value !== undefined,
  );
  const settled = tetapkan(pengaturan, Object.fromEntries(chosen));
  if (!touched.has("tahun") || rules.tahun !== undefined) return settled;
  const { tahun: _tahun, ...ketentuan } = settled.ketentuan;
  return { ...settled, ketentuan, ditetapkan: settled.ditetapkan.filter((field) => field !== "tahun") };
}
