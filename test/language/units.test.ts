import { formatPercent, formatRupiah } from "../../src/language/format";
import { percent, rupiah } from "../../src/language/units";
import { minus, number, ratio, sum } from "../../src/lkip/expression/expr";
import { numberOf } from "../../src/lkip/expression/value-of";
import { serapan, serapanOf } from "../../src/lkip/measure/serapan";

const pagu = number(rupiah(1_731_468_142));
const realisasi = number(rupiah(1_566_177_343));

test("persen ditulis sebagai persen dan rupiah sebagai rupiah", () => {
  expect(formatPercent(percent(90.4537))).toBe("90,45%");
  expect(formatRupiah(rupiah(1_731_468_142))).toBe("1.731.468.142");
  expect(formatRupiah(rupiah(1500.5))).toBe("1.500,5");
});

test("hasil sebuah ketentuan membawa satuannya sampai ke tulisan", () => {
  expect(formatPercent(numberOf(serapanOf(pagu, realisasi), "exact") ?? percent(0))).toBe("90,45%");
  expect(formatRupiah(numberOf(sum([pagu, realisasi]), "exact") ?? rupiah(0))).toBe("3.297.645.485");
});

test("persen yang dikira rupiah, dan sebaliknya, tidak lolos pemeriksaan jenis", () => {
  // @ts-expect-error an amount is no percentage
  expect(formatPercent(rupiah(95))).toBe("95,00%");
  // @ts-expect-error a percentage is no amount
  expect(formatRupiah(percent(95))).toBe("95");
  // @ts-expect-error what a ratio gives is no amount
  expect(formatRupiah(numberOf(ratio(realisasi, pagu), "exact") ?? rupiah(0))).toBe("90,45");
  // @ts-expect-error percentages have no serapan
  expect(serapan(percent(100), percent(95))).toBe(95);
  // @ts-expect-error a percentage is not taken from an amount
  expect(numberOf(minus(pagu, number(percent(95))), "exact")).toBe(1_731_468_047);
});
