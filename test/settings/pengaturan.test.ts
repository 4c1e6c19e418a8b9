import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { isDitetapkan, tetapkan } from "../../src/lkip/ketentuan/ditetapkan";
import type { Pengaturan } from "../../src/lkip/ketentuan/ketentuan";
import { SKALA_PERMENDAGRI_86 } from "../../src/lkip/ketentuan/scales";
import { inspectPengaturan, readPengaturan } from "../../src/settings/read-pengaturan";
import { writePengaturan } from "../../src/settings/write-pengaturan";
import type { WorkbookSettings } from "../../src/workbook/snapshot";

const LENGKAP: Pengaturan = {
  ketentuan: {
    rumusNegatif: "terbalik",
    batas: "dari-0",
    predikatHuruf: "peringkat",
    skala: {
      id: "sendiri",
      classes: [
        {
          code: "I",
          name: "Istimewa",
          aliases: ["Hebat"],
          from: 100,
          fromInclusive: false,
          to: Infinity,
          toInclusive: false,
        },
        {
          code: "Baik",
          name: "Baik",
          aliases: [],
          from: 60,
          fromInclusive: true,
          to: 100,
          toInclusive: true,
        },
        {
          code: "Kurang",
          name: "Kurang",
          aliases: [],
          from: 0,
          fromInclusive: true,
          to: 60,
          toInclusive: false,
        },
      ],
    },
    efisiensi: "rasio",
    caraTulis: "nilai",
    tahun: 2023,
  },
  ditetapkan: ["rumusNegatif", "batas", "tahun"],
  arah: { "Angka Kemiskinan": "negatif" },
  ikatan: [{ table: "3.7", name: "Sasaran A", toTable: "3.1", toName: "Sasaran B" }],
  peta: [{ sheet: "Lembar1", table: "3.1", firstRow: 5, lastRow: 9, columns: { "target:2023": 4 } }],
  jawaban: { "susunan@'Tabel 3.8'!B7": "kegiatan" },
  diperiksa: [
    { temuan: "persen-berbeda@'Tabel 3.6'!E10", alasan: "Sesuai DPA perubahan", angka: "83 | 82.5" },
  ],
};

/** What a workbook keeps once the settings have been written to it. */
function tersimpan(pengaturan: Pengaturan): WorkbookSettings {
  const entries = Object.entries(writePengaturan(pengaturan));
  return Object.fromEntries(entries.flatMap(([key, text]) => (text === null ? [] : [[key, text]])));
}

describe("Pengaturan di buku kerja", () => {
  it("yang disimpan terbaca kembali sama persis, dengan skala sendiri, arah, ikatan, dan peta", () => {
    const { skala, ...ketentuan } = readPengaturan(tersimpan(LENGKAP)).ketentuan;
    const { skala: semula, ...ketentuanSemula } = LENGKAP.ketentuan;
    expect(ketentuan).toEqual(ketentuanSemula);
    expect(skala.classes.slice(1)).toEqual(semula.classes.slice(1));
    expect(readPengaturan(tersimpan(LENGKAP))).toMatchObject({
      ditetapkan: LENGKAP.ditetapkan,
      arah: LENGKAP.arah,
      ikatan: LENGKAP.ikatan,
      peta: LENGKAP.peta,
      jawaban: LENGKAP.jawaban,
    });
  });

  it("kelas terbaik yang tanpa batas atas tetap tanpa batas atas", () => {
    expect(readPengaturan(tersimpan(LENGKAP)).ketentuan.skala).toEqual(LENGKAP.ketentuan.skala);
  });

  it("pengaturan awal tidak meninggalkan apa pun di buku kerja", () => {
    expect(new Set(Object.values(writePengaturan(PENGATURAN_AWAL)))).toEqual(new Set([null]));
    expect(readPengaturan({})).toEqual(PENGATURAN_AWAL);
  });

  it("skala Permendagri 86/2017 disimpan dengan namanya saja", () => {
    const ketentuan = { ...PENGATURAN_AWAL.ketentuan, skala: SKALA_PERMENDAGRI_86 };
    const saved = tersimpan({ ...PENGATURAN_AWAL, ketentuan });
    expect(saved["hitung-capaian.ketentuan"]).toContain('"skala":"permendagri-86-2017"');
    expect(readPengaturan(saved).ketentuan.skala).toBe(SKALA_PERMENDAGRI_86);
  });

  it("ketentuan bawaan yang dipastikan pengguna tetap tercatat sebagai ditetapkan", () => {
    const saved = tersimpan(tetapkan(PENGATURAN_AWAL, { batas: "0-100" }));
    expect(isDitetapkan(readPengaturan(saved), "batas")).toBe(true);
    expect(isDitetapkan(readPengaturan(saved), "efisiensi")).toBe(false);
  });

  it("buku kerja dari versi sebelumnya: yang lain dari bawaan berarti ditetapkan, bawaannya belum", () => {
    const lama = { "hitung-capaian.ketentuan": '{"batas":"dari-0","efisiensi":"label","skala":"akip"}' };
    const pengaturan = readPengaturan(lama);
    expect(isDitetapkan(pengaturan, "batas")).toBe(true);
    expect(isDitetapkan(pengaturan, "efisiensi")).toBe(false);
    expect(isDitetapkan(pengaturan, "skala")).toBe(false);
  });

  it("nama ketentuan yang belum dikenal dilewati, bukan dianggap rusak", () => {
    const { pengaturan, problems } = inspectPengaturan({
      "hitung-capaian.ditetapkan": '["efisiensi","warnaSampul"]',
    });
    expect([pengaturan.ditetapkan, problems]).toEqual([["efisiensi"], []]);
  });

  it("ketentuan yang rusak disebut dalam satu kalimat, dan bagian lain tetap berlaku", () => {
    const { pengaturan, problems } = inspectPengaturan({
      ...tersimpan(LENGKAP),
      "hitung-capaian.ketentuan": '{"batas":"200"}',
    });
    expect(problems).toEqual([
      'Ketentuan yang tersimpan di buku kerja ini tidak terbaca dan diabaikan: “batas” berisi "200"; yang boleh: "0-100", "dari-0", "0-120" atau "tanpa-batas".',
    ]);
    expect(pengaturan.ketentuan).toEqual(PENGATURAN_AWAL.ketentuan);
    expect(pengaturan.arah).toEqual(LENGKAP.arah);
  });

  it("setelan yang bukan JSON disebut dan tidak menghentikan apa pun", () => {
    const { pengaturan, problems } = inspectPengaturan({ "hitung-capaian.arah": "{rusak" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("Arah indikator");
    expect(pengaturan).toEqual(PENGATURAN_AWAL);
  });
});
