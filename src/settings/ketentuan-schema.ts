import { z } from "zod";
import type { Batas, Ketentuan } from "../lkip/ketentuan/ketentuan";
import { PILIHAN } from "../lkip/ketentuan/pilihan";
import { allowed } from "./allowed";
import { skalaJson, skalaSchema } from "./skala-schema";
import { words } from "./words";

/** Years that a report can be of. */
const YEARS = { first: 2000, last: 2100 } as const;

/** Every bound of capaian, in the order in which the sentence about a wrong one names them. */
const BATAS: Readonly<Record<Batas, true>> = {
  "0-100": true,
  "dari-0": true,
  "0-120": true,
  "tanpa-batas": true,
};

/** The fields of the ketentuan in JSON. Each may be left out: then it is as it was before. */
export const ketentuanShape = {
  rumusNegatif: oneOf(PILIHAN.rumusNegatif).optional(),
  batas: oneOf(Object.keys(BATAS) as readonly Batas[]).optional(),
  predikatHuruf: oneOf(PILIHAN.predikatHuruf).optional(),
  skala: skalaSchema.optional(),
  efisiensi: oneOf(PILIHAN.efisiensi).optional(),
  caraTulis: oneOf(["rumus", "nilai"]).optional(),
  tahun: z
    .int(allowed(words.boleh.tahun))
    .min(YEARS.first, allowed(words.boleh.tahun))
    .max(YEARS.last, allowed(words.boleh.tahun))
    .optional(),
} as const;

/** The ketentuan as `ketentuanShape` reads them back. */
export function ketentuanJson({ skala, ...rest }: Ketentuan): Record<string, unknown> {
  return { ...rest, skala: skalaJson(skala) };
}

function oneOf<const Options extends readonly string[]>(options: Options) {
  return z.enum(options, allowed(words.boleh.salahSatu(options)));
}
