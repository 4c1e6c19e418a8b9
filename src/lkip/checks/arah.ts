import { temuan as kalimat } from "../../strings/id";
import { suggestsNegative } from "../matching/arah";
import { arahJawaban } from "../tables/konteks";
import type { Check } from "./check";
import { makeFinding } from "./finding";

/** Indicators whose name suggests that less is better, where nobody has said so: asked, not assumed. */
export const arah: Check = {
  name: "arah",
  find: ({ laporan, pengaturan }) =>
    laporan.pengukuran.rows
      .filter(
        (row) =>
          row.arah === undefined &&
          arahJawaban(pengaturan, row.name) === undefined &&
          suggestsNegative(row.name),
      )
      .map((row) =>
        makeFinding({
          code: "arah-perlu-dipastikan",
          table: "3.1",
          ref: row.nameRef,
          message: kalimat.arahPerluDipastikan(row.name),
        }),
      ),
};
