import type { z } from "zod";
import { PENGATURAN_AWAL } from "../lkip/ketentuan/default";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { RIWAYAT_KOSONG, type Riwayat } from "../workbook/riwayat/riwayat";
import type { WorkbookSettings } from "../workbook/snapshot";
import { defined } from "./defined";
import { KEY_RIWAYAT, KEYS } from "./keys";
import {
  arahSchema,
  diperiksaSchema,
  ditetapkanSchema,
  ikatanSchema,
  jawabanSchema,
  ketentuanSchema,
  petaSchema,
} from "./pengaturan-schema";
import { problemSentence } from "./problem-sentence";
import { riwayatSchema } from "./riwayat-schema";
import { words } from "./words";

/** What a workbook's settings come to. */
export interface PengaturanReading {
  readonly pengaturan: Pengaturan;
  /** What was changed in the workbook; empty where it could not be read: it then starts anew. */
  readonly riwayat: Riwayat;
  /** One sentence for each part that could not be read; that part is as if it had never been set. */
  readonly problems: readonly string[];
}

/** What the user has settled, from the settings in the workbook. */
export function readPengaturan(settings: WorkbookSettings): Pengaturan {
  return inspectPengaturan(settings).pengaturan;
}

/** What the user has settled, and which parts of it could not be read. */
export function inspectPengaturan(settings: WorkbookSettings): PengaturanReading {
  const problems: string[] = [];
  const keys = { ...KEYS, riwayat: KEY_RIWAYAT };
  const part = <Schema extends z.ZodType>(name: keyof typeof keys, schema: Schema) => {
    const text = settings[keys[name]];
    if (text === undefined) return undefined;
    const parsed = schema.safeParse(jsonOf(text), { reportInput: true });
    if (parsed.success) return parsed.data;
    problems.push(words.bukuKerjaRusak(words.bagian[name], problemSentence(parsed.error)));
    return undefined;
  };
  const { ketentuan, ditetapkan, arah, ikatan, peta, jawaban, diperiksa } = PENGATURAN_AWAL;
  return {
    pengaturan: {
      ketentuan: { ...ketentuan, ...defined(part("ketentuan", ketentuanSchema) ?? {}) },
      ditetapkan: part("ditetapkan", ditetapkanSchema) ?? ditetapkan,
      arah: part("arah", arahSchema) ?? arah,
      ikatan: part("ikatan", ikatanSchema) ?? ikatan,
      peta: part("peta", petaSchema) ?? peta,
      jawaban: part("jawaban", jawabanSchema) ?? jawaban,
      diperiksa: part("diperiksa", diperiksaSchema) ?? diperiksa,
    },
    riwayat: part("riwayat", riwayatSchema) ?? RIWAYAT_KOSONG,
    problems,
  };
}

/** The JSON in a text; the text itself where it is none, so that the sentence can show it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
