import { z } from "zod";

import { parseA1 } from "../workbook/address";
import type { CellContent } from "../workbook/plan";
import type { RecordedWrite, Riwayat, Tindakan } from "../workbook/riwayat/riwayat";
import type { ContentJson, RiwayatJson, TindakanJson } from "../workbook/riwayat/riwayat-json";
import { allowed } from "./allowed";
import { words } from "./words";

const { boleh } = words;
const teks = z.string(allowed(boleh.teks));
const nomor = z.int(allowed(boleh.nomor)).min(0, allowed(boleh.nomor));
const nilai = z.union([z.string(), z.number(), z.boolean(), z.null()], allowed(boleh.isiSel));
const isi = z.union([nilai, z.object({ rumus: z.string(), nilai })], allowed(boleh.isiSel));
const alamat = teks.refine((text) => parseA1(text) !== undefined, allowed(boleh.sel));
const sel = z.tuple([alamat, isi, isi, teks], allowed(boleh.isiSel));
const lembar = z.tuple([teks, z.array(sel, allowed(boleh.isiSel))], allowed(boleh.isiSel));

/** A riwayat in a workbook, as `riwayatText` writes it. */
export const riwayatSchema = z
  .object(
    {
      gugur: nomor,
      tindakan: z.array(
        z.object(
          {
            nomor,
            kapan: teks.refine((text) => !Number.isNaN(Date.parse(text)), allowed(boleh.waktu)),
            apa: teks,
            lembar: z.array(lembar, allowed(boleh.riwayat)),
            lebih: nomor.optional(),
          },
          allowed(boleh.riwayat),
        ),
        allowed(boleh.riwayat),
      ),
    },
    allowed(boleh.riwayat),
  )
  .transform(riwayatOf);

function riwayatOf({ tindakan, gugur }: RiwayatJson): Riwayat {
  return { tindakan: tindakan.map(tindakanOf), gugur };
}

function tindakanOf({ lembar: sheets, lebih = 0, ...own }: TindakanJson): Tindakan {
  const writes = sheets.flatMap(([sheet, cells]) =>
    cells.flatMap(([cell, before, after, anchor]): RecordedWrite[] => {
      const at = parseA1(cell);
      const contents = { before: contentOf(before), after: contentOf(after) };
      return at ? [{ ref: { sheet, ...at }, ...contents, anchor }] : [];
    }),
  );
  return { ...own, writes, lebih };
}

function contentOf(json: ContentJson): CellContent {
  if (json === null) return { kind: "kosong" };
  if (typeof json !== "object") return { kind: "nilai", value: json };
  return { kind: "rumus", formula: json.rumus, value: json.nilai };
}
