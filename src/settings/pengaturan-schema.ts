import { z } from "zod";
import { allowed } from "./allowed";
import { ketentuanShape } from "./ketentuan-schema";
import { words } from "./words";

const teks = z.string(allowed(words.boleh.teks));
const nomor = z.int(allowed(words.boleh.nomor)).min(0, allowed(words.boleh.nomor));

/** Direction of indicators by name. */
export const arahSchema = z.record(
  teks,
  z.enum(["positif", "negatif"], allowed(words.boleh.salahSatu(["positif", "negatif"]))),
  allowed(words.boleh.arah),
);

/** Names of one table that the user has tied to names of another. */
export const ikatanSchema = z.array(
  z.object({ table: teks, name: teks, toTable: teks, toName: teks }, allowed(words.boleh.ikatan)),
  allowed(words.boleh.ikatan),
);

/** Tables that the user has mapped by hand. */
export const petaSchema = z.array(
  z.object(
    {
      sheet: teks,
      table: teks,
      firstRow: nomor,
      lastRow: nomor,
      columns: z.record(teks, nomor, allowed(words.boleh.peta)),
    },
    allowed(words.boleh.peta),
  ),
  allowed(words.boleh.peta),
);

const FIELDS = Object.keys(ketentuanShape) as (keyof typeof ketentuanShape)[];

/** Names of the rules that the user has settled: those of a newer version are passed over. */
export const ditetapkanSchema = z
  .array(teks, allowed(words.boleh.daftarTeks))
  .transform((names) => FIELDS.filter((field) => names.includes(field)));

/** Answers to questions, by the question's id. */
export const jawabanSchema = z.record(teks, teks, allowed(words.boleh.jawaban));

/** Findings that the user has looked into. */
export const diperiksaSchema = z.array(
  z.object({ temuan: teks, alasan: teks, angka: teks }, allowed(words.boleh.diperiksa)),
  allowed(words.boleh.diperiksa),
);

/** The ketentuan in a workbook: fields of a newer version are passed over. */
export const ketentuanSchema = z.object(ketentuanShape, allowed(words.boleh.ketentuan));

/** A ketentuan file: a name that nobody knows is a typing error, and said so. */
export const ketentuanFileSchema = z.strictObject(
  { ...ketentuanShape, arah: arahSchema.optional() },
  allowed(words.boleh.ketentuan),
);
