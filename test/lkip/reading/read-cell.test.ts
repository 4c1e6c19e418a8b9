import { printedText } from "../../../src/lkip/reading/printed-text";
import { readCell, readTick } from "../../../src/lkip/reading/read-cell";
import { columnContext } from "../../../src/lkip/reading/read-column";
import { PLAIN_STYLE, type Cell } from "../../../src/workbook/snapshot";

const cell = (value: Cell["value"], format = "General"): Cell => ({
  value,
  style: { ...PLAIN_STYLE, format },
});

describe("Sel berisi angka, menurut format angkanya", () => {
  it.each([
    [0.95, "0%", { kind: "persen", value: 95, decimals: 0 }],
    [0.9504, "0.00%", { kind: "persen", value: 95.04, decimals: 2 }],
    [0.29, "0%", { kind: "persen", value: 29, decimals: 0 }],
    [1, "0%", { kind: "persen", value: 100, decimals: 0 }],
    [95, '0"%"', { kind: "persen", value: 95, decimals: 0 }],
    [95.12, '0.00 "persen"', { kind: "persen", value: 95.12, decimals: 2 }],
    [100, "General", { kind: "angka", value: 100, decimals: 0, rupiah: false }],
    [80.67, "General", { kind: "angka", value: 80.67, decimals: 2, rupiah: false }],
    [80.67, "0.0", { kind: "angka", value: 80.67, decimals: 1, rupiah: false }],
    [12, '0" orang"', { kind: "jumlah", value: 12, decimals: 0, satuan: "orang" }],
    [12, 'General" orang"', { kind: "jumlah", value: 12, decimals: 0, satuan: "orang" }],
    [1731468142, "[$Rp-421]#,##0", { kind: "angka", value: 1731468142, decimals: 0, rupiah: true }],
    [1731468142, '#,##0.0,,"jt"', { kind: "angka", value: 1731468142, decimals: 0, rupiah: false }],
    [123457000000, "0.00E+00", { kind: "angka", value: 123457000000, decimals: 0, rupiah: false }],
    [-1234, "#,##0_);(#,##0)", { kind: "angka", value: -1234, decimals: 0, rupiah: false }],
    [0.5, "# ?/?", { kind: "angka", value: 0.5, decimals: 1, rupiah: false }],
  ])("%s berformat %s", (value, format, expected) => expect(readCell(cell(value, format))).toEqual(expected));

  it.each(["d-mmm", "dd/mm/yyyy", "[$-421]dd mmmm yyyy;@", "mmm-yy", "yyyy"])(
    "“3-4” yang dijadikan tanggal (%s) tidak dibaca 45.019",
    (format) =>
      expect(readCell(cell(45019, format))).toEqual({
        kind: "tidak-terbaca",
        reason: "tanggal",
        text: "3/4/2023",
      }),
  );
  it("jam juga bukan angka", () =>
    expect(readCell(cell(0.3125, "h:mm"))).toMatchObject({ reason: "tanggal", text: "7:30" }));
  it("huruf d, m, y di dalam kutipan bukan tanggal", () =>
    expect(readCell(cell(5, '0" hari"'))).toMatchObject({ kind: "jumlah", satuan: "hari" }));
});

describe("Sel lain", () => {
  it("BENAR adalah centang, SALAH dan sel kosong bukan", () => {
    expect(readCell(cell(true))).toEqual({ kind: "centang" });
    expect(readCell(cell(false))).toEqual({ kind: "kosong", dash: false });
    expect(readCell(undefined)).toEqual({ kind: "kosong", dash: false });
    expect([cell(true), cell("v"), cell(false), cell("-"), undefined].map(readTick)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("Yang tercetak di sel", () => {
  it.each([
    [0.83, "0%", "83%"],
    [1731468142, "#,##0", "1.731.468.142"],
    [1731468142, '_-"Rp"* #,##0_-', "Rp 1.731.468.142"],
    [12, '0" orang"', "12 orang"],
    [12, 'General" orang"', "12 orang"],
    [45019, "d-mmm", "3/4/2023"],
    [3_000_000_000_000_000, "#,##0", "3.000.000.000.000.000"],
    [2023, "General", "2023"],
    [-0.3333, "0.00%", "-33,33%"],
  ])("%s berformat %s tercetak %s", (value, format, expected) =>
    expect(printedText(cell(value, format))).toBe(expected),
  );
});

describe("Satu kolom dibaca bersama", () => {
  const values = (...texts: string[]) => {
    const cells = texts.map((text) => cell(text));
    return cells.map((own) => {
      const reading = readCell(own, columnContext(cells));
      return "value" in reading
        ? [reading.value, "ambiguous" in reading ? reading.ambiguous : undefined]
        : reading.kind;
    });
  };
  it("108,950 adalah ribuan bila sel lain memakai koma untuk ribuan", () => {
    expect(values("108,950", "1,234,567")[0]).toEqual([108950, 108.95]);
    expect(values("97.125", "1,234.5")[0]).toEqual([97.125, 97125]);
  });
  it("108,950 adalah desimal bila sel lain memakai koma untuk desimal", () =>
    expect(values("108,950", "80,67")[0]).toEqual([108.95, 108950]));
  it("tanpa petunjuk, atau dengan petunjuk yang berlawanan, kedua arti disebut", () => {
    expect(values("108,950", "85")[0]).toEqual([108.95, 108950]);
    expect(values("108,950", "1,234,567", "80,67")[0]).toEqual([108.95, 108950]);
  });
  it("titik desimal di sel lain tidak mengubah 2.387 Orang", () =>
    expect(values("98.90", "2.387 Orang", "4.46")).toEqual([
      [98.9, undefined],
      [2387, undefined],
      [4.46, undefined],
    ]));
});
