import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { overridePengaturan, readKetentuanFile } from "../../src/settings/ketentuan-file";

function kalimat(text: string): string {
  const reading = readKetentuanFile(text);
  return reading.ok ? "(diterima)" : reading.sentence;
}

function berkas(text: string) {
  const reading = readKetentuanFile(text);
  if (!reading.ok) throw new Error(reading.sentence);
  return reading.file;
}

describe("Berkas ketentuan", () => {
  it("hanya mengganti yang disebutnya", () => {
    const pengaturan = {
      ...PENGATURAN_AWAL,
      ketentuan: { ...PENGATURAN_AWAL.ketentuan, efisiensi: "sisa" as const },
      arah: { "Angka Stunting": "negatif" as const },
    };
    const hasil = overridePengaturan(
      pengaturan,
      berkas('\uFEFF{"batas":"dari-0","tahun":2024,"arah":{"IKM":"positif"}}'),
    );
    expect(hasil.ketentuan).toEqual({ ...pengaturan.ketentuan, batas: "dari-0", tahun: 2024 });
    expect(hasil.ditetapkan).toEqual(["batas", "tahun"]);
    expect(hasil.arah).toEqual({ "Angka Stunting": "negatif", IKM: "positif" });
  });

  it("skala sendiri: setiap kelas sampai kelas berikutnya, yang terbaik tanpa batas atas", () => {
    const { skala } = berkas('{"skala":[{"nama":"Kurang","dari":0},{"nama":"Baik","dari":75,"kode":"B"}]}');
    expect(skala?.classes.map(({ code, from, to, toInclusive }) => [code, from, to, toInclusive])).toEqual([
      ["B", 75, Infinity, false],
      ["Kurang", 0, 75, false],
    ]);
  });

  it.each([
    ['{"batas":200}', '“batas” berisi 200; yang boleh: "0-100", "dari-0", "0-120" atau "tanpa-batas".'],
    [
      '{"batass":"0-100"}',
      "“batass” tidak dikenal; yang boleh: rumusNegatif, batas, predikatHuruf, skala, efisiensi, caraTulis, tahun, dan arah.",
    ],
    ['{"tahun":"2023"}', '“tahun” berisi "2023"; yang boleh: tahun antara 2000 dan 2100, misalnya 2023.'],
    ['{"tahun":23}', "“tahun” berisi 23; yang boleh: tahun antara 2000 dan 2100, misalnya 2023."],
    ['{"arah":{"IKM":"naik"}}', '“arah.IKM” berisi "naik"; yang boleh: "positif" atau "negatif".'],
    [
      '{"skala":[{"nama":"Baik"}]}',
      "“skala[1].dari” belum diisi; isilah dengan angka persen, misalnya 90 atau 66.01.",
    ],
    [
      "[]",
      "Isinya []; yang boleh: rumusNegatif, batas, predikatHuruf, skala, efisiensi, caraTulis, tahun, dan arah.",
    ],
    ['{\n"batas": }', "Isinya bukan JSON yang benar; periksa koma, tanda kutip, dan kurungnya."],
  ])("menolak %s dengan satu kalimat yang menyebut bidangnya", (text, sentence) => {
    expect(kalimat(text)).toBe(sentence);
  });

  it("menolak skala yang berlubang dengan nilai yang tidak punya kelas", () => {
    expect(kalimat('{"skala":[{"nama":"Baik","dari":75},{"nama":"Kurang","dari":0,"sampai":70}]}')).toMatch(
      /^“skala”: Nilai 70 tidak masuk kelas mana pun\./,
    );
  });

  it("menolak skala yang bertumpang tindih dengan nilai yang punya dua kelas", () => {
    expect(kalimat('{"skala":[{"nama":"Baik","dari":70},{"nama":"Kurang","dari":0,"sampai":75}]}')).toMatch(
      /^“skala”: Nilai 70 masuk dua kelas: "Kurang" dan "Baik"/,
    );
  });

  it("menolak skala dengan satu kode untuk dua kelas, huruf besar kecil tidak dibedakan", () => {
    const dua = '[{"nama":"Baik","kode":"B","dari":60},{"nama":"Belum Baik","kode":"b","dari":0}]';
    expect(kalimat(`{"skala":${dua}}`)).toBe('“skala”: Ada dua kelas berkode "B". Beri kode yang berbeda.');
  });

  it("menolak skala bernama tak dikenal dan menyebut yang ada", () => {
    expect(kalimat('{"skala":"akipp"}')).toContain('“skala” berisi "akipp"; yang boleh: "akip"');
  });
});
