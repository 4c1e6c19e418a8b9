import { codes, depthOf, PLAIN } from "../budget/signs";
import { writeBudgetReport } from "./budget-report";
import type { LayoutKind } from "./kind";

/** Rows of the urusan or the SKPD with the whole budget above the programs. */
export const rowsAbove: LayoutKind = {
  name: "baris urusan atau SKPD di atas program",
  write(book, random) {
    const word = random.pick([
      ["PROGRAM ", "", "", ""],
      ["PROGRAM ", "Kegiatan ", "Sub Kegiatan ", ""],
      ["Program ", "", "", ""],
    ]);
    const office = random.pick([
      "Dinas Sosial",
      "DINAS KESEHATAN",
      "Kecamatan Sukamaju",
      "Badan Kepegawaian Daerah",
    ]);
    const inName = random.chance(0.2);
    const which = random.pick(["skpd", "urusan", "bidang", "both"]);
    writeBudgetReport(book, random, {
      signs: {
        ...PLAIN,
        no: inName ? PLAIN.no : codes,
        name: (node) => (inName ? `${node.code} ` : "") + word[depthOf(node.level)] + node.name,
      },
      no: inName ? "none" : "code",
      above: ({ urusan }) => {
        const rows = [];
        const [area] = urusan.split(".");
        if (which !== "skpd") rows.push({ no: area!, name: "URUSAN PEMERINTAHAN WAJIB PELAYANAN DASAR" });
        if (which === "bidang" || which === "both")
          rows.push({ no: urusan, name: `BIDANG URUSAN ${random.pick(["SOSIAL", "KESEHATAN"])}` });
        if (which === "skpd" || which === "both")
          rows.push({
            no: random.pick([`${urusan}.2.14.0.00.01.0000`, `${urusan}.0.00.0.00.01`, ""]),
            name: office,
          });
        return inName ? rows.map(({ no, name }) => ({ no: "", name: `${no} ${name}`.trim() })) : rows;
      },
    });
  },
};
