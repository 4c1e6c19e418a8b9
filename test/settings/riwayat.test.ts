import { inspectPengaturan } from "../../src/settings/read-pengaturan";
import { KEY_RIWAYAT } from "../../src/settings/keys";
import type { CellWrite } from "../../src/workbook/plan";
import { MOST_TINDAKAN } from "../../src/workbook/riwayat/bounded";
import {
  addTindakan,
  countCells,
  renameRiwayat,
  RIWAYAT_KOSONG,
  type Riwayat,
} from "../../src/workbook/riwayat/riwayat";
import { riwayatText } from "../../src/workbook/riwayat/riwayat-json";
import { sheetOf, workbookOf } from "../lkip/laporan-contoh";

const BUKU = workbookOf(
  sheetOf("Tabel 3.6", [
    ["No", "Uraian", "Target", "Capaian", "Persen"],
    ["1", "Program Pelayanan Publik", "100", "90", "83%"],
  ]),
);

const SEL: CellWrite = {
  ref: { sheet: "Tabel 3.6", row: 1, col: 4 },
  before: { kind: "nilai", value: "83%" },
  after: { kind: "rumus", formula: "='Tabel 3.6'!D2/C2", value: 0.9 },
};

function ditambah(riwayat: Riwayat, writes: readonly CellWrite[] = [SEL]): Riwayat {
  return addTindakan(riwayat, { apa: "hitung", kapan: "2026-02-14T08:30:00.000Z", writes }, BUKU);
}

function terbaca(text: string | null) {
  return inspectPengaturan(text === null ? {} : { [KEY_RIWAYAT]: text });
}

test("riwayat yang disimpan di buku kerja terbaca kembali sama: sel, isi lama, isi baru, waktu, dan tindakannya", () => {
  const kosong: CellWrite = { ...SEL, before: { kind: "kosong" }, after: { kind: "nilai", value: true } };
  const riwayat = ditambah(ditambah(RIWAYAT_KOSONG), [SEL, kosong]);
  expect(riwayat.tindakan.map(({ nomor }) => nomor)).toEqual([1, 2]);
  expect(terbaca(riwayatText(riwayat))).toMatchObject({ riwayat, problems: [] });
  expect(riwayat.tindakan[0]!.writes[0]!.anchor).not.toBe("");
  expect(riwayatText(RIWAYAT_KOSONG)).toBeNull();
});

test("riwayat yang rusak disebut dalam satu kalimat, lalu mulai dari awal; pengaturan lain tetap terbaca", () => {
  const batas = { "hitung-capaian.ketentuan": '{"batas":"dari-0"}' };
  for (const text of [
    "{",
    '{"gugur":0,"tindakan":[{"nomor":1}]}',
    '{"gugur":0,"tindakan":[{"nomor":1,"kapan":"kemarin","apa":"hitung","lembar":[]}]}',
  ]) {
    const { riwayat, problems, pengaturan } = inspectPengaturan({ ...batas, [KEY_RIWAYAT]: text });
    expect(riwayat).toEqual(RIWAYAT_KOSONG);
    expect(problems).toEqual([
      expect.stringMatching(
        /^Riwayat perubahan yang tersimpan di buku kerja ini tidak terbaca dan diabaikan: /,
      ),
    ]);
    expect(pengaturan.ketentuan.batas).toBe("dari-0");
  }
});

test("riwayat menyimpan dua puluh tindakan terakhir dan menghitung yang sudah gugur", () => {
  let riwayat = RIWAYAT_KOSONG;
  for (let n = 0; n < MOST_TINDAKAN + 3; n++) riwayat = ditambah(riwayat);
  expect(riwayat.tindakan).toHaveLength(MOST_TINDAKAN);
  expect(riwayat.gugur).toBe(3);
  expect(riwayat.tindakan.at(-1)!.nomor).toBe(MOST_TINDAKAN + 3);
});

test("sel yang tidak muat disimpan tetap dihitung: yang terbaru disimpan lebih dulu", () => {
  const many = Array.from({ length: 6_000 }, (_, row) => ({ ...SEL, ref: { ...SEL.ref, row } }));
  const riwayat = ditambah(ditambah(RIWAYAT_KOSONG), many);
  const [lama, baru] = riwayat.tindakan;
  expect(baru!.writes.length).toBeGreaterThan(500);
  expect(baru!.lebih).toBe(6_000 - baru!.writes.length);
  expect(countCells(baru!)).toBe(6_000);
  expect([lama!.writes.length, lama!.lebih]).toEqual([0, 1]);
  expect(riwayatText(riwayat)!.length).toBeLessThan(110_000);
  expect(terbaca(riwayatText(riwayat)).riwayat).toEqual(riwayat);
});

test("lembar yang berganti nama diikuti riwayat, juga di dalam rumusnya", () => {
  const riwayat = renameRiwayat(ditambah(RIWAYAT_KOSONG), new Map([["Tabel 3.6", "Program"]]));
  expect(riwayat.tindakan[0]!.writes[0]).toMatchObject({
    ref: { sheet: "Program" },
    after: { formula: "='Program'!D2/C2" },
  });
  const same = ditambah(RIWAYAT_KOSONG);
  expect(renameRiwayat(same, new Map([["Lain", "Lagi"]]))).toBe(same);
});
