import { formatPercent } from "../../strings/format";
import { temuan as kalimat } from "../../strings/id";
import type { Finding } from "../evaluation";
import { makeFinding } from "../finding";
import type { IkhtisarRow } from "../facts/ikhtisar-rows";
import { angka } from "../reading/amount";
import type { Context } from "../tables/context";
import { indicatorRows, kelasOfRow } from "../tables/kelas";
import type { Check } from "./check";

/** The tick of Tabel 3.5 stands in another class than its capaian, or is missing, or stands in several. */
export const predikatBerbeda: Check = {
  name: "predikat-berbeda",
  find: (context) => indicatorRows(context).flatMap((row) => wrongTick(row, context)),
};

/** No finding for a row that is not filled in yet: it is simply filled. */
function wrongTick(row: IkhtisarRow, context: Context): Finding[] {
  const kelas = kelasOfRow(row, context);
  if (!kelas) return [];
  const { percent, right, ticked } = kelas;
  if (ticked.length === 1 && ticked[0] === right) return [];
  const printed = row.capaian && angka(row.capaian.reading) !== undefined;
  if (ticked.length === 0 && !printed) return [];
  const [wrong] = ticked.filter((each) => each !== right);
  const names = ticked.map((each) => each.kelas.name).join(", ");
  return [
    makeFinding({
      code: "predikat-berbeda",
      table: "3.5",
      ref: wrong?.ref ?? right.ref,
      related: [right.ref, ...(row.capaian ? [row.capaian.ref] : [])].filter((ref) => ref !== wrong?.ref),
      message: kalimat.predikatBerbeda(row.name, formatPercent(percent), right.kelas.name, names),
      value: names === "" ? null : names,
      expected: right.kelas.name,
    }),
  ];
}
