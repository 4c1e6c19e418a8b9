import { z } from "zod";
import type { PredikatClass, PredikatScale } from "../lkip/ketentuan/predikat-scale";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../lkip/ketentuan/scales";
import { validateScale } from "../lkip/ketentuan/validate-scale";
import { allowed } from "./allowed";
import { words } from "./words";

const KNOWN: readonly PredikatScale[] = [SKALA_AKIP, SKALA_PERMENDAGRI_86];

const kelasSchema = z.strictObject(
  {
    kode: z.string(allowed(words.boleh.teks)).optional(),
    nama: z.string(allowed(words.boleh.teks)),
    sebutan: z.array(z.string(allowed(words.boleh.teks)), allowed(words.boleh.daftarTeks)).optional(),
    dari: z.number(allowed(words.boleh.persen)),
    dariTermasuk: z.boolean(allowed(words.boleh.yaTidak)).optional(),
    sampai: z.number(allowed(words.boleh.persen)).optional(),
    sampaiTermasuk: z.boolean(allowed(words.boleh.yaTidak)).optional(),
  },
  allowed(words.boleh.kelas),
);

type Kelas = z.infer<typeof kelasSchema>;

/**
 * A predikat scale in JSON: the name of a known one, or the office's own classes. A class without `sampai` reaches up
 * to the next one; the best is open.
 *
 * @example skalaSchema.parse([{ nama: "Baik", dari: 75 }, { nama: "Kurang", dari: 0 }]).classes[1].to // 75
 */
export const skalaSchema = z
  .union(
    [z.enum(["akip", "permendagri-86-2017"]), z.array(kelasSchema, allowed(words.boleh.skala))],
    allowed(words.boleh.skala),
  )
  .transform((input, context): PredikatScale => {
    const known = KNOWN.find(({ id }) => id === input);
    if (known || typeof input === "string") return known ?? SKALA_AKIP;
    const scale: PredikatScale = { id: "sendiri", classes: classesOf(input) };
    const verdict = validateScale(scale);
    if (!verdict.ok) context.issues.push({ code: "custom", message: verdict.sentence, input });
    return scale;
  });

/** The scale as `skalaSchema` reads it back. */
export function skalaJson({ id, classes }: PredikatScale): z.input<typeof skalaSchema> {
  if (id !== "sendiri") return id;
  return classes.map(({ code, name, aliases, from, fromInclusive, to, toInclusive }) => ({
    ...(code === name ? {} : { kode: code }),
    nama: name,
    ...(aliases.length === 0 ? {} : { sebutan: [...aliases] }),
    dari: from,
    dariTermasuk: fromInclusive,
    ...(Number.isFinite(to) ? { sampai: to, sampaiTermasuk: toInclusive } : {}),
  }));
}

function classesOf(rows: readonly Kelas[]): PredikatClass[] {
  const bestFirst = [...rows].sort((a, b) => b.dari - a.dari);
  return bestFirst.map((kelas, index): PredikatClass => {
    const next = bestFirst[index - 1];
    return {
      code: kelas.kode ?? kelas.nama,
      name: kelas.nama,
      aliases: kelas.sebutan ?? [],
      from: kelas.dari,
      fromInclusive: kelas.dariTermasuk ?? true,
      to: kelas.sampai ?? next?.dari ?? Infinity,
      toInclusive: kelas.sampaiTermasuk ?? next?.dariTermasuk === false,
    };
  });
}
