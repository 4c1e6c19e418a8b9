import { temuan as kalimat } from "../../strings/id";
import { suggestsNegative } from "../matching/arah";
import type { Check } from "./check";
import { makeFinding } from "../finding";

/** Indicators whose name or printed capaian suggests that less is better, where nobody has said so: asked, not assumed. */
export const arah: Check = {
  name: "arah",
  find: (context) =>
    context.laporan.pengukuran.rows.flatMap((row) => {
      const { dari } = context.arah.of(row);
      if (dari === "jawaban" || dari === "kolom") return [];
      if (dari !== "tercetak" && !suggestsNegative(row.name)) return [];
      return [
        makeFinding({
          code: "arah-perlu-dipastikan",
          table: "3.1",
          ref: row.nameRef,
          message: kalimat.arahPerluDipastikan(row.name, dari === "tercetak"),
        }),
      ];
    }),
};
