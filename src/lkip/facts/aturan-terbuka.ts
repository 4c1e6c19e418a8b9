import type { Ketentuan } from "../ketentuan/ketentuan";
import { cara } from "./cara-tercetak";
import type { KetentuanBerlaku } from "./ketentuan-tercetak";

/** Every set of rules that nothing rules out, those in force first: what a result, a mean or a copy may have been made by. */
export function aturanTerbuka({ ketentuan, terbuka }: KetentuanBerlaku): readonly Ketentuan[] {
  return cara(["negatif"], ketentuan, terbuka).map((way) => way.ketentuan);
}
