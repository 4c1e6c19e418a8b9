import fc from "fast-check";
import { assign } from "../../../src/lkip/matching/assignment";
import { bestPairs } from "../../../src/lkip/matching/best-pairs";
import { matchNames } from "../../../src/lkip/matching/match-names";
import { normalizeName } from "../../../src/lkip/matching/normalize-name";
import { SAMA } from "./nama";

const plain = (pair: readonly (string | undefined)[]) => pair.map((name) => normalizeName(name!)).join(" = ");
const pairsOf = (left: readonly string[], right: readonly string[], options = {}) =>
  matchNames(left, right, options).pairs.map(({ left: l, right: r }) => [left[l], right[r]]);

describe("Memasangkan baris dua tabel", () => {
  it("sasaran Tabel 3.7 dengan sasaran Tabel 3.1, satu lawan satu", () => {
    const tabel31 = [
      "Terjaganya Ketertiban Umum dan Ketentraman Masyarakat Jombang",
      "Meningkatnya Kepuasan Masyarakat dalam hal pelayanan Publik yang Merata dan Berkualitas di kecamatan Jombang",
      "Terselenggaranya Pemerintah Kecamatan Jombang",
      "Fasilitas Peningkatan Kesejahteraan Masyarakat Jombang",
    ];
    const tabel37 = [
      "Terselenggaranya Pemerintah Kecamatan Jombang",
      "Meningkatnya Kepuasan Masyarakat dalam hal Pelayanan Publik yang Merata dan Berkualitas di Kecamatan",
      "Meningkatnya Fasilitasi Kesejahteraan Masyarakat di Kecamatan",
      "Terjaganya ketertiban umum dan ketentraman masyarakat di Kecamatan",
    ];
    expect(pairsOf(tabel37, tabel31)).toEqual([
      [tabel37[0], tabel31[2]],
      [tabel37[1], tabel31[1]],
      [tabel37[2], tabel31[3]],
      [tabel37[3], tabel31[0]],
    ]);
  });
  it("nama yang persis sama didahulukan daripada yang mirip", () =>
    expect(
      pairsOf(["Persentase desa tertib"], ["Persentase desa tertib administrasi", "PERSENTASE DESA TERTIB."]),
    ).toEqual([["Persentase desa tertib", "PERSENTASE DESA TERTIB."]]));
  it("dua calon yang sama baiknya: tidak ditebak", () => {
    const { pairs, unmatchedLeft, unmatchedRight } = matchNames(
      ["Persentase desa tertib"],
      ["Persentase desa tertib umum", "Persentase desa tertib pajak"],
    );
    expect([pairs, unmatchedLeft, unmatchedRight]).toEqual([[], [0], [0, 1]]);
  });
  it("nama kembar dipasangkan menurut programnya, lalu menurut urutannya", () => {
    const rapat = "Rapat Koordinasi";
    const secondary = {
      left: ["Program A", "Program B", "Program C"],
      right: ["Program B", "Program A", "Program D"],
    };
    const { pairs } = matchNames([rapat, rapat, rapat], [rapat, rapat, rapat], { secondary });
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [1, 0],
      [2, 2],
    ]);
  });
  it("nama kembar yang salah ketik juga dipasangkan menurut urutannya", () => {
    const { pairs } = matchNames(
      ["Pemeliharaan Barang Milk Daerah", "Pemeliharaan Barang Milk Daerah"],
      ["Pemeliharaan Barang Milik Daerah", "Pemeliharaan Barang Milik Daerah"],
    );
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
  it("pasangan dari pengguna didahulukan", () =>
    expect(pairsOf(["IKM", "SAKIP"], ["SAKIP", "IKM"], { ties: [{ left: 0, right: 0 }] })).toEqual([
      ["IKM", "SAKIP"],
    ]));
  it("nama templat yang belum diisi tetap nama: “Program …” = “Program …”", () =>
    expect(pairsOf(["Program …"], ["Program …"])).toHaveLength(1));
  it("nama kosong tidak berpasangan", () => expect(pairsOf(["", " - "], ["", "-"])).toEqual([]));
});

describe("Untuk nama apa pun", () => {
  const names = fc.shuffledSubarray(SAMA.flat(), { minLength: 1, maxLength: 12 });
  it("satu lawan satu, dan setiap baris ada di tepat satu tempat", () =>
    fc.assert(
      fc.property(names, names, (left, right) => {
        const { pairs, unmatchedLeft, unmatchedRight } = matchNames(left, right);
        const all = (used: number[], free: readonly number[]) => [...used, ...free].sort((a, b) => a - b);
        expect(
          all(
            pairs.map((pair) => pair.left),
            unmatchedLeft,
          ),
        ).toEqual([...left.keys()]);
        expect(
          all(
            pairs.map((pair) => pair.right),
            unmatchedRight,
          ),
        ).toEqual([...right.keys()]);
      }),
    ));
  it("tidak bergantung pada urutan baris, huruf besar, dan tanda baca", () =>
    fc.assert(
      fc.property(names, names, fc.integer(), (left, right, seed) => {
        const shuffled = [...right].sort((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 7));
        const loud = left.map((name) => ` ${name.toUpperCase().replaceAll(" ", "  ")}. `);
        const found = new Set(pairsOf(left, right).map(plain));
        const again = matchNames(loud, shuffled).pairs.map((pair) =>
          plain([left[pair.left], shuffled[pair.right]]),
        );
        expect(new Set(again)).toEqual(found);
      }),
    ));
  it("sisi kiri dan kanan boleh bertukar", () =>
    fc.assert(
      fc.property(names, names, (left, right) => {
        const back = pairsOf(right, left).map(([r, l]) => plain([l, r]));
        expect(new Set(back)).toEqual(new Set(pairsOf(left, right).map(plain)));
      }),
    ));
});

/** Every way to give each row a column of its own. */
function* permutations(columns: readonly number[], rows: number): Generator<number[]> {
  if (rows === 0) yield [];
  else
    for (const column of columns)
      for (const rest of permutations(
        columns.filter((other) => other !== column),
        rows - 1,
      ))
        yield [column, ...rest];
}

describe("Pembagian pasangan yang terbaik", () => {
  const square = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  it("tidak ada pembagian lain yang lebih murah", () =>
    fc.assert(
      fc.property(square, (cost) => {
        const total = (columns: readonly number[]) =>
          columns.reduce((sum, column, row) => sum + cost[row]![column]!, 0);
        const columns = [...cost.keys()];
        const least = Math.min(...[...permutations(columns, cost.length)].map(total));
        const chosen = assign(columns, columns, (row, column) => cost[row]![column]!).map(
          ([, column]) => column,
        );
        expect(new Set(chosen).size).toBe(cost.length);
        expect(total(chosen)).toBe(least);
      }),
    ));
  it("nilai seluruh pasangan sebesar mungkin bila semua nilai berbeda", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1 << 20 }), { minLength: 25, maxLength: 25 }),
        (worths) => {
          const worth = (left: number, right: number) => worths[left * 5 + right]! / 7;
          const candidates = worths.map((each, i) => ({
            left: Math.floor(i / 5),
            right: i % 5,
            similarity: 1,
            worth: each / 7,
          }));
          const names = ["a", "b", "c", "d", "e"];
          const total = (rights: readonly number[]) =>
            rights.reduce((sum, right, left) => sum + worth(left, right), 0);
          const totals = [...permutations([0, 1, 2, 3, 4], 5)].map(total).sort((a, b) => b - a);
          fc.pre(totals[0]! - totals[1]! > 1e-6);
          const found = bestPairs(candidates, { left: names, right: names });
          expect(found.reduce((sum, pair) => sum + pair.worth, 0)).toBeCloseTo(totals[0]!, 6);
        },
      ),
    ));
});

describe("Tabel yang sangat besar", () => {
  const verbs = [
    "Penyediaan",
    "Pemeliharaan",
    "Penyusunan",
    "Koordinasi",
    "Pembinaan",
    "Fasilitasi",
    "Rehabilitasi",
  ];
  const things = [
    "Jalan",
    "Sekolah",
    "Puskesmas",
    "Irigasi",
    "Pasar",
    "Taman",
    "Terminal",
    "Drainase",
    "Arsip",
  ];
  const name = (i: number) =>
    `${verbs[i % 7]} ${things[i % 9]} Wilayah Kode${i} Bagian ${"abcdefghij"[i % 10]}`;
  it("sepuluh ribu sub kegiatan, seperseratusnya salah ketik: semua berpasangan benar", () => {
    const left = Array.from({ length: 10_000 }, (_, i) => name(i));
    const right = left.map((each, i) => (i % 100 === 0 ? each.replace("Wilayah", "Wilyah") : each)).reverse();
    const { pairs } = matchNames(left, right);
    expect(pairs.filter((pair) => pair.right !== 9_999 - pair.left)).toEqual([]);
    expect(pairs).toHaveLength(10_000);
  });
});
