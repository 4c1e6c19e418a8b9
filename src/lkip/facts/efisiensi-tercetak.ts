import { percent, type Percent } from "../../language/units";
import type { RumusEfisiensi } from "../ketentuan/ketentuan";
import { hitungEfisiensi } from "../measure/efisiensi";
import { labelSama } from "../measure/sama-label";
import type { BuktiEfisiensi } from "./bukti-ketentuan";
import { isPrinted } from "./cara-tercetak";
import type { PersenTercetak } from "./persen-tercetak";

/** Whether a rule of efficiency gives what is printed, over capaian and serapan as far as their last decimal is rounded. */
export function memberiEfisiensi(
  { capaian, serapan, tercetak }: Pick<BuktiEfisiensi, "capaian" | "serapan" | "tercetak">,
  rule: RumusEfisiensi,
): boolean {
  const given = ends(capaian).flatMap((reached) =>
    ends(serapan).map((spent) => hitungEfisiensi(reached, spent, rule)),
  );
  if (typeof tercetak === "string") {
    const labels = new Set(given.flatMap((each) => (each.kind === "label" ? [each.text] : [])));
    return [...labels].some((label) => labelSama(tercetak, label));
  }
  const numbers = given.flatMap((each) => (each.kind === "angka" ? [each.value] : []));
  return numbers.length > 0 && isPrinted(tercetak, numbers);
}

/**
 * A printed percentage, and the ends of what it may stand for: it is a result, so whole percents are rounded as well. One
 * at or about 0 stands for itself: a ratio to what may be 0 could be anything.
 */
function ends({ value, decimals }: PersenTercetak): readonly Percent[] {
  const half = 0.5 * 10 ** -Math.max(0, decimals);
  return value <= 2 * half ? [value] : [value, percent(value - half), percent(value + half)];
}
