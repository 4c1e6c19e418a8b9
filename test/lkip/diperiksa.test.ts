import { hitungLagi, sudahDiperiksa } from "../../src/lkip/checks/diperiksa";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { sheetOf, workbookOf } from "./laporan-contoh";

const buku = (realisasi: string) =>
  workbookOf(
    sheetOf("Tabel 3.8", [
      ["No", "Program/Kegiatan/Sub Kegiatan", "Pagu", "Realisasi", "%"],
      ["1", "Program Penunjang Urusan", "1.000.000", realisasi, ""],
    ]),
  );

const [LEBIH, LEBIH_LAGI] = [buku("1.200.000"), buku("1.300.000")];

test("temuan yang sudah diperiksa tidak dihitung dan tidak ditandai; alasannya tersimpan", () => {
  const before = evaluate(LEBIH, PENGATURAN_AWAL);
  expect(before.findings.map(({ code }) => code)).toContain("realisasi-melebihi-pagu");
  const settled = sudahDiperiksa(PENGATURAN_AWAL, before.findings, "Pergeseran anggaran");
  const after = evaluate(LEBIH, settled);
  expect(after.findings).toEqual([]);
  expect(after.summary).toMatchObject({ galat: 0, peringatan: 0, info: 0 });
  expect(after.checked.map(({ id, alasan }) => [id, alasan])).toEqual(
    before.findings.map(({ id }) => [id, "Pergeseran anggaran"]),
  );
  const merah = (evaluation: typeof after) =>
    makePlan(LEBIH, evaluation).marks.flatMap(({ after: marks }) =>
      marks.filter(({ kind }) => kind === "galat"),
    );
  expect(merah(before)).not.toEqual([]);
  expect(merah(after)).toEqual([]);
});

test("temuan itu kembali dihitung begitu angkanya berubah, atau bila pengguna memintanya", () => {
  const { findings } = evaluate(LEBIH, PENGATURAN_AWAL);
  const settled = sudahDiperiksa(PENGATURAN_AWAL, findings, "Pergeseran anggaran");
  const later = evaluate(LEBIH_LAGI, settled);
  expect(later.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
  expect(later.checked).toEqual([]);
  expect(evaluate(LEBIH, hitungLagi(settled, findings)).findings).toEqual(findings);
});

test("alasan yang baru menggantikan yang lama", () => {
  const { findings } = evaluate(LEBIH, PENGATURAN_AWAL);
  const once = sudahDiperiksa(PENGATURAN_AWAL, findings, "Pergeseran");
  expect(sudahDiperiksa(once, findings, "DPA perubahan").diperiksa).toHaveLength(findings.length);
});
