import { tetapkan } from "../lkip/ketentuan/ditetapkan";
import type { Pengaturan } from "../lkip/ketentuan/ketentuan";
import { defined } from "./defined";
import { ketentuanFileSchema } from "./pengaturan-schema";
import { problemSentence } from "./problem-sentence";
import { words } from "./words";

/** What a ketentuan file names, as plain data; a field that it does not name is absent. */
export type KetentuanFile = Partial<Pengaturan["ketentuan"]> & { readonly arah?: Pengaturan["arah"] };

export type KetentuanFileReading =
  { readonly ok: true; readonly file: KetentuanFile } | { readonly ok: false; readonly sentence: string };

/**
 * Reads the text of a ketentuan file.
 *
 * @returns what it names, or one sentence that names the field, what is found and what is allowed
 */
export function readKetentuanFile(text: string): KetentuanFileReading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, sentence: words.bukanJson };
  }
  const parsed = ketentuanFileSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, sentence: problemSentence(parsed.error) };
  return { ok: true, file: defined(parsed.data) };
}

/** The pengaturan with what a ketentuan file names in place of its own; what it names is settled, a default too. */
export function overridePengaturan(pengaturan: Pengaturan, { arah, ...fields }: KetentuanFile): Pengaturan {
  return { ...tetapkan(pengaturan, fields), arah: { ...pengaturan.arah, ...arah } };
}
