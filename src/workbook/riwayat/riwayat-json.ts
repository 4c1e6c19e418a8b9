import { a1 } from "../address";
import type { CellContent } from "../plan";
import type { CellValue } from "../snapshot";
import type { RecordedWrite, Riwayat, Tindakan } from "./riwayat";

/** What a cell holds, in few characters: null where it is empty, its value, or its formula with what that gives. */
export type ContentJson = CellValue | { readonly rumus: string; readonly nilai: CellValue };

/** A cell's A1 name, what it held before and after, and its anchor. */
export type CellJson = readonly [string, ContentJson, ContentJson, string];

export interface TindakanJson {
  readonly nomor: number;
  readonly kapan: string;
  readonly apa: string;
  /** Cells by their sheet's name, which is so said once; a sheet may come more than once. */
  readonly lembar: readonly (readonly [string, readonly CellJson[]])[];
  readonly lebih?: number;
}

/** A riwayat as it is kept in a workbook. */
export interface RiwayatJson {
  readonly gugur: number;
  readonly tindakan: readonly TindakanJson[];
}

/** The text that keeps a riwayat in a workbook; null where there is nothing to keep. */
export function riwayatText({ tindakan, gugur }: Riwayat): string | null {
  if (tindakan.length === 0) return null;
  const json: RiwayatJson = { gugur, tindakan: tindakan.map(tindakanJson) };
  return JSON.stringify(json);
}

export function contentJson(content: CellContent): ContentJson {
  switch (content.kind) {
    case "kosong":
      return null;
    case "nilai":
      return content.value;
    case "rumus":
      return { rumus: content.formula, nilai: content.value };
  }
}

function tindakanJson({ nomor, kapan, apa, writes, lebih }: Tindakan): TindakanJson {
  const lembar: [string, CellJson[]][] = [];
  for (const write of writes) {
    const last = lembar.at(-1);
    if (last?.[0] === write.ref.sheet) last[1].push(cellJson(write));
    else lembar.push([write.ref.sheet, [cellJson(write)]]);
  }
  return { nomor, kapan, apa, lembar, ...(lebih > 0 && { lebih }) };
}

function cellJson({ ref, before, after, anchor }: RecordedWrite): CellJson {
  return [a1(ref), contentJson(before), contentJson(after), anchor];
}
