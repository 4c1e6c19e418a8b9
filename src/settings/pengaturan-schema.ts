import { z } from "zod";
import { settings as kalimat } from "../strings/id";
import { allowed } from "./allowed";
import { ketentuanShape } from "./ketentuan-schema";

const teks = z.string(allowed(kalimat.boleh.teks));
const nomor = z.int(allowed(kalimat.boleh.nomor)).min(0, allowed(kalimat.boleh.nomor));

/** Direction of indicators by name. */
export const arahSchema = z.record(
  teks,
  z.enum(["positif", "negatif"], allowed(kalimat.boleh.salahSatu(["positif", "negatif"]))),
  allowed(kalimat.boleh.arah),
);

/** Names of one table that the user has tied to names of another. */
export const ikatanSchema = z.array(
  z.object({ table: teks, name: teks, toTable: teks, toName: teks }, allowed(kalimat.boleh.ikatan)),
  allowed(kalimat.boleh.ikatan),
);

/** Tables that the user has mapped by hand. */
export const petaSchema = z.array(
  z.object(
    {
      sheet: teks,
      table: teks,
      firstRow: nomor,
      lastRow: nomor,
      columns: z.record(teks, nomor, allowed(kalimat.boleh.peta)),
    },
    allowed(kalimat.boleh.peta),
  ),
  allowed(kalimat.boleh.peta),
);

const FIELDS = Object.keys(ketentuanShape) as (keyof typeof ketentuanShape)[];

/** Names of the rules that the user has settled: those of a newer version are passed over. */
export const ditetapkanSchema = z
  .array(teks, allowed(kalimat.boleh.daftarTeks))
  .transform((names) => FIELDS.filter((field) => names.includes(field)));

/** Answers to questions, by the question's id. */
export const jawabanSchema = z.record(teks, teks, allowed(kalimat.boleh.jawaban));

/** Findings that the user has looked into. */
export const diperiksaSchema = z.array(
  z.object({ temuan: teks, alasan: teks, angka: teks }, allowed(kalimat.boleh.diperiksa)),
  allowed(kalimat.boleh.diperiksa),
);

/** The ketentuan in a workbook: fields of a newer version are passed over. */
export const ketentuanSchema = z.object(ketentuanShape, allowed(kalimat.boleh.ketentuan));

/** A ketentuan file: a name that nobody knows is a typing error, and said so. */
export const ketentuanFileSchema = z.strictObject(
  { ...ketentuanShape, arah: arahSchema.optional() },
  allowed(kalimat.boleh.ketentuan),
);
