import { percent } from "../../../src/language/units";
import {
  clamp,
  inPercent,
  mean,
  minus,
  number,
  ratio,
  sum,
  type Leaf,
} from "../../../src/lkip/expression/expr";
import { cellsOf, partsOf } from "../../../src/lkip/expression/cells-of";
import { formulaOf } from "../../../src/lkip/expression/formula-of";
import { agreesWith, rangeOf, textsOf } from "../../../src/lkip/expression/range-of";
import { numberOf, textOf } from "../../../src/lkip/expression/value-of";
import { capaian } from "../../../src/lkip/measure/capaian";
import { efisiensi } from "../../../src/lkip/measure/efisiensi";
import { KETENTUAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { parseA1 } from "../../../src/workbook/address";

/** A numeric cell of the sheet "T", by its A1 name. */
function cell(name: string, value: number, more: Partial<Leaf> = {}): Leaf {
  const at = parseA1(name);
  if (!at) throw new Error(name);
  const fraction = more.fraction ?? false;
  return {
    kind: "cell",
    ref: { sheet: "T", ...at },
    name,
    exact: value,
    printed: value,
    decimals: 0,
    stored: fraction ? value / 100 : value,
    fraction,
    ...more,
  };
}
const persen = (name: string, value: number, more: Partial<Leaf> = {}) =>
  inPercent(cell(name, value, { fraction: true, ...more }));

describe("Satu aturan, ditulis sekali", () => {
  const rasio = clamp(ratio(cell("F6", 19), cell("E6", 20)), [percent(0), percent(100)]);

  it("memberi nilai, rumus, sel, dan bagiannya", () => {
    expect(numberOf(rasio, "exact")).toBe(95);
    expect(formulaOf(rasio, "T", "pecahan")).toBe("MAX(0,MIN(1,F6/E6))");
    expect(formulaOf(rasio, "T", "angka")).toBe("MAX(0,MIN(100,F6/E6*100))");
    expect(formulaOf(rasio, "Lain", "pecahan")).toBe("MAX(0,MIN(1,'T'!F6/'T'!E6))");
    expect(cellsOf(rasio).map(({ col }) => col)).toEqual([4, 5]);
    expect(partsOf(rasio).map(({ name, amount }) => `${name}=${amount}`)).toEqual(["E6=20", "F6=19"]);
  });

  it("selisih dan rata-rata menurut cara sel menyimpan persen", () => {
    const beda = minus(persen("C5", 95), persen("D5", 90));
    expect([formulaOf(beda, "T", "pecahan"), formulaOf(beda, "T", "angka")]).toEqual([
      "C5-D5",
      "(C5-D5)*100",
    ]);
    const rata = mean([persen("G6", 90), persen("G7", 100), persen("G9", 80)]);
    expect(formulaOf(rata, "T", "pecahan")).toBe("AVERAGE(G6:G7,G9)");
    expect(formulaOf(rata, "T", "angka")).toBe("AVERAGE(G6:G7,G9)*100");
    expect(numberOf(rata, "exact")).toBe(90);
  });

  it("tidak ada rumus di atas sel teks, campuran cara menyimpan, atau tanpa sel", () => {
    expect(
      formulaOf(ratio(cell("F6", 19), cell("E6", 20, { stored: undefined })), "T", "angka"),
    ).toBeUndefined();
    expect(formulaOf(ratio(persen("F6", 19), cell("E6", 20)), "T", "angka")).toBeUndefined();
    expect(formulaOf(mean([persen("G6", 90), cell("G7", 100)]), "T", "angka")).toBeUndefined();
  });

  it("rata-rata meliputi sel yang belum berisi, seperti AVERAGE; jumlah tidak", () => {
    const kosong = cell("G7", 0, { exact: undefined, printed: undefined, stored: undefined });
    expect(numberOf(mean([cell("G6", 90), kosong]), "exact")).toBe(90);
    expect(formulaOf(mean([cell("G6", 90), kosong]), "T", "angka")).toBe("AVERAGE(G6:G7)");
    expect(numberOf(sum([cell("G6", 90), kosong]), "exact")).toBeUndefined();
    expect(formulaOf(sum([cell("G6", 90), kosong]), "T", "angka")).toBeUndefined();
  });

  it("pembagi nol tidak memberi angka", () => {
    expect(numberOf(ratio(cell("F6", 1), cell("E6", 0)), "exact")).toBeUndefined();
    expect(rangeOf(ratio(cell("F6", 1), cell("E6", 0.1, { decimals: 0, exact: 0.1 })))).toEqual([1000, 1000]);
  });
});

describe("Pembulatan yang tercetak", () => {
  it("33,33 % dari 55 % boleh tercetak 60,61 %, dan 60,70 % tidak", () => {
    const capaian = ratio(persen("F6", 33.33, { decimals: 2 }), persen("E6", 55));
    expect(agreesWith(60.61, 2, capaian)).toBe(true);
    expect(agreesWith(60.6, 2, capaian)).toBe(true);
    expect(agreesWith(60.7, 2, capaian)).toBe(false);
  });

  it("bilangan bulat dan rupiah tidak dibulatkan", () => {
    expect(rangeOf(sum([cell("C5", 1000), cell("C6", 2000)]))).toEqual([3000, 3000]);
    expect(agreesWith(3001, 0, sum([cell("C5", 1000), cell("C6", 2000)]))).toBe(false);
  });

  it("kata yang ditentukan oleh pembulatan: kedua-duanya sesuai", () => {
    const pas = efisiensi(
      persen("C5", 99.58, { printed: 99.6, decimals: 1 }),
      persen("D5", 99.6, { decimals: 1 }),
      "label",
    );
    expect(textOf(pas, "exact")).toBe("Tidak Efisien");
    expect([...new Set(textsOf(pas))].sort()).toEqual(["Efisien", "Tidak Efisien"]);
    const jelas = efisiensi(persen("C5", 85), persen("D5", 99.9, { decimals: 1 }), "label");
    expect(textsOf(jelas)).toEqual(["Tidak Efisien"]);
  });
});

describe("Rumus Excel dan nilai adalah satu", () => {
  it("efisiensi: label, sisa, dan kedua angka PMK 22/2021", () => {
    const [c, s] = [persen("C5", 80), persen("D5", 72)];
    const rumus = (rule: Parameters<typeof efisiensi>[2], storage: "pecahan" | "angka") =>
      formulaOf(efisiensi(c, s, rule), "T", storage);
    expect(rumus("label", "angka")).toBe(
      'IF(AND(C5*100=0,D5*100=0),"Belum Dilaksanakan",IF(ROUND(C5*100-D5*100,9)>=0,"Efisien","Tidak Efisien"))',
    );
    expect([rumus("sisa", "pecahan"), rumus("sisa", "angka")]).toEqual(["1-D5", "(1-D5)*100"]);
    expect(rumus("pmk-22-2021", "pecahan")).toBe("1-(D5/C5)");
    expect(numberOf(efisiensi(c, s, "pmk-22-2021"), "exact")).toBe(10);
    expect(rumus("pmk-22-2021-ne", "pecahan")).toBe("MAX(0,MIN(1,0.5+((1-(D5/C5))/0.4)))");
    expect(numberOf(efisiensi(c, s, "pmk-22-2021-ne"), "exact")).toBe(75);
  });

  it("capaian negatif dengan selisih", () => {
    const baca = (value: number, name: string) => ({
      reading: { kind: "angka", value, decimals: 0, rupiah: false } as const,
      expr: cell(name, value),
    });
    const outcome = capaian(baca(10, "E6"), baca(12, "F6"), "negatif", KETENTUAN_AWAL);
    expect(outcome.kind === "is" && formulaOf(outcome.expr, "T", "pecahan")).toBe(
      "MAX(0,MIN(1,(E6-(F6-E6))/E6))",
    );
    expect(outcome.kind === "is" && numberOf(outcome.expr, "exact")).toBe(80);
    expect(numberOf(minus(number(100), number(20)), "exact")).toBe(80);
  });
});
