import { PENGATURAN_AWAL } from "../../../src/lkip/ketentuan/default";
import { efisiensi, menetapkan, pengukuran, periksa, type Baris } from "./laporan-kantor";

const TANPA_BATAS: readonly Baris[] = [
  ["Persentase jalan mantap", "64", "80", "125"],
  ["Cakupan air minum", "70", "77", "110"],
  ["Indeks kepuasan", "85", "81,6", "96"],
];
const TERPOTONG: readonly Baris[] = [
  ["Persentase jalan mantap", "64", "80", "100"],
  ["Cakupan air minum", "70", "77", "100"],
  ["Persentase aset tercatat", "90", "99", "100"],
];

describe("Batas capaian dari angka yang tercetak", () => {
  it("dua capaian di atas 100% yang tercetak apa adanya: kantor itu tidak membatasi, tidak ada galat", () => {
    const { temuan, ditulis, pertanyaan, ketentuan, summary } = periksa(pengukuran(...TANPA_BATAS));
    expect([temuan, ditulis, pertanyaan]).toEqual([[], [], []]);
    expect(ketentuan.batas).toEqual({
      value: "tanpa-batas",
      sumber: "dari angka",
      bukti: { cocok: 3, dari: 3, kalimat: "3 dari 3 capaian tercetak mengikuti: tanpa batas 100%" },
    });
    expect(summary.rataRataCapaian).toBeCloseTo(110.333, 3);
  });

  it("satu capaian di atas 100% belum membuktikan apa pun: dibiarkan, dan ditanyakan sekali", () => {
    const { temuan, ditulis, pertanyaan, ketentuan } = periksa(
      pengukuran(["Produksi padi", "120 ton", "150 ton", "125"], ["Indeks kepuasan", "85", "81,6", "96"]),
    );
    expect([temuan, ditulis, ketentuan.batas.sumber]).toEqual([[], [], "bawaan"]);
    expect(pertanyaan).toMatchObject([
      {
        id: "ketentuan@batas",
        kind: "ketentuan",
        message:
          "Capaian “Produksi padi” tertulis 125,00%: cocok dengan ketentuan “tanpa batas 100%”, sedangkan dengan “capaian paling tinggi 100%” jadinya 100,00%. Ketentuan mana yang dipakai kantor Anda?",
      },
    ]);
    expect(pertanyaan[0]?.options.map(({ value }) => value)).toEqual([
      "tanpa-batas",
      "0-100",
      "dari-0",
      "0-120",
    ]);
  });

  it("jawaban atas pertanyaan itu menetapkan ketentuannya", () => {
    const text = pengukuran(
      ["Produksi padi", "120 ton", "150 ton", "125"],
      ["Indeks kepuasan", "85", "81,6", "96"],
    );
    const dijawab = (value: string) =>
      periksa(text, { ...PENGATURAN_AWAL, jawaban: { "ketentuan@batas": value } });
    expect(dijawab("tanpa-batas")).toMatchObject({
      temuan: [],
      pertanyaan: [],
      ketentuan: { batas: { value: "tanpa-batas", sumber: "ditetapkan" } },
    });
    expect(dijawab("0-100")).toMatchObject({
      temuan: ["capaian-berbeda 3.1 · Sasaran 1 Produksi padi · capaian"],
      ketentuan: { batas: { value: "0-100", sumber: "ditetapkan" } },
    });
  });

  it("batas 100% yang ditetapkan kantor berlaku walau angkanya lain", () => {
    const { temuan } = periksa(pengukuran(...TANPA_BATAS), menetapkan({ batas: "0-100" }));
    expect(temuan).toEqual([
      "capaian-berbeda 3.1 · Sasaran 1 Persentase jalan mantap · capaian",
      "capaian-berbeda 3.1 · Sasaran 2 Cakupan air minum · capaian",
    ]);
  });

  it("tiga capaian yang terpotong di 100% membuktikan batasnya, dua belum", () => {
    expect(periksa(pengukuran(...TERPOTONG)).ketentuan.batas.sumber).toBe("dari angka");
    expect(periksa(pengukuran(...TERPOTONG.slice(1))).ketentuan.batas.sumber).toBe("bawaan");
  });

  it("tiga capaian yang terpotong di 120% membuktikan batas 120%", () => {
    const { ketentuan, temuan } = periksa(
      pengukuran(
        ["Produksi padi", "100 ton", "150 ton", "120"],
        ["Produksi jagung", "40 ton", "52 ton", "120"],
        ["Produksi cabai", "10 ton", "14 ton", "120"],
        ["Produksi kedelai", "50 ton", "55 ton", "110"],
      ),
    );
    expect([temuan, ketentuan.batas.value]).toEqual([[], "0-120"]);
  });

  it("angka yang keliru menurut setiap ketentuan tetap galat, dan yang terbukti dipakai untuk memperbaikinya", () => {
    const { temuan, ketentuan } = periksa(
      pengukuran(...TANPA_BATAS, ["Persentase irigasi baik", "60", "75", "115"]),
    );
    expect(temuan).toEqual(["capaian-berbeda 3.1 · Sasaran 4 Persentase irigasi baik · capaian"]);
    expect(ketentuan.batas.bukti).toMatchObject({ cocok: 3, dari: 4 });
  });

  it("angka yang bertentangan tidak membuktikan apa pun: semuanya dibiarkan dan ditanyakan", () => {
    const { temuan, ditulis, pertanyaan, ketentuan } = periksa(
      pengukuran(...TERPOTONG, ...TANPA_BATAS.slice(0, 1)),
    );
    expect([temuan, ditulis, ketentuan.batas.sumber]).toEqual([[], [], "bawaan"]);
    expect(pertanyaan.map(({ id }) => id)).toEqual(["ketentuan@batas"]);
  });

  it("salinan satu capaian di tabel lain dihitung sekali", () => {
    const salinan = `${pengukuran(TANPA_BATAS[0]!)}\n## T33\nTabel 3.3 Perbandingan dengan Renstra\nNo¦Sasaran¦Indikator¦Target Akhir Renstra¦Realisasi¦Capaian (%)\n1¦Sasaran 1¦Persentase jalan mantap¦64¦80¦125`;
    const { temuan, ketentuan } = periksa(salinan);
    expect([temuan, ketentuan.batas.sumber]).toEqual([[], "bawaan"]);
  });

  it("persentase Tabel 3.6 tidak dipakai sebagai bukti", () => {
    const { ketentuan } = periksa(
      "## T36\nTabel 3.6 Program Pendukung\nNo¦Uraian¦Target¦Capaian¦%\n1¦Program Tani¦¦¦\n¦Kegiatan : Benih¦¦¦\n¦Sub Kegiatan : Padi¦¦¦\n¦Output : Benih¦20 ton¦30 ton¦150%\n¦Output : Pupuk¦10 ton¦12 ton¦120%\n¦Output : Alat¦10 unit¦15 unit¦150%",
    );
    expect(ketentuan.batas).toEqual({ value: "0-100", sumber: "bawaan" });
  });
});

describe("Indikator yang makin kecil makin baik", () => {
  it("rumusnya terbaca dari dua capaian yang tercetak", () => {
    const { temuan, ketentuan } = periksa(
      pengukuran(
        ["Angka pengangguran", "8", "5", "160"],
        ["Prevalensi stunting", "20", "16", "125"],
        ["Indeks layanan", "80", "76", "95"],
      ),
    );
    expect(ketentuan.rumusNegatif).toMatchObject({ value: "terbalik", sumber: "dari angka" });
    expect(temuan).toEqual([
      "arah-perlu-dipastikan 3.1 · Sasaran 1 Angka pengangguran · indikator",
      "arah-perlu-dipastikan 3.1 · Sasaran 2 Prevalensi stunting · indikator",
    ]);
  });

  it("capaian 120% dari target 5 dan realisasi 4 dibiarkan: batas 100% belum ditetapkan siapa pun", () => {
    const { temuan, ditulis } = periksa(pengukuran(["Angka kematian ibu", "5", "4", "120"]));
    expect(temuan).toEqual(["arah-perlu-dipastikan 3.1 · Sasaran 1 Angka kematian ibu · indikator"]);
    expect(ditulis).toEqual([]);
  });

  it("nama yang tidak menunjukkannya: capaian tercetak didengar, lalu ditanyakan", () => {
    const { temuan, ditulis } = periksa(pengukuran(["Lama antre di loket", "40", "30", "125"]));
    expect(temuan).toEqual(["arah-perlu-dipastikan 3.1 · Sasaran 1 Lama antre di loket · indikator"]);
    expect(ditulis).toEqual([]);
  });

  it("tetapi 100% untuk realisasi di bawah target tetap galat", () => {
    expect(periksa(pengukuran(["Persentase arsip tertata", "40", "38", "100"])).temuan).toEqual([
      "capaian-berbeda 3.1 · Sasaran 1 Persentase arsip tertata · capaian",
    ]);
  });
});

describe("Masukan yang dibulatkan", () => {
  it.each([
    ["48%", "27,27%", "56,82"],
    ["3,33", "3,67", "110,11"],
    ["66,67%", "55%", "82,50"],
  ])("target %s, realisasi %s, capaian %s bukan galat", (target, realisasi, capaian) => {
    const { temuan, ditulis } = periksa(
      pengukuran(["Cakupan imunisasi", target, realisasi, capaian], ["Indeks", "80", "76", "95"]),
    );
    expect([temuan, ditulis]).toEqual([[], []]);
  });

  it("bilangan bulat tidak dianggap dibulatkan", () => {
    expect(periksa(pengukuran(["Cakupan imunisasi", "50", "41", "83"])).temuan).toEqual([
      "capaian-berbeda 3.1 · Sasaran 1 Cakupan imunisasi · capaian",
    ]);
  });
});

describe("Pembulatan, predikat, dan efisiensi dari angka yang tercetak", () => {
  it("dua capaian yang sisanya dipotong menunjukkan pemotongan", () => {
    const { ketentuan } = periksa(
      pengukuran(
        ["Indeks A", "90", "86", "95,55"],
        ["Indeks B", "70", "69", "98,57"],
        ["Indeks C", "60", "58", "96,66"],
      ),
    );
    expect(ketentuan.pembulatan).toMatchObject({
      value: "dipotong",
      sumber: "dari angka",
      bukti: { cocok: 2, dari: 2 },
    });
  });

  it("perbandingan peringkat predikat terbaca dari dua capaian", () => {
    const { ketentuan } = periksa(
      pengukuran(["Nilai SAKIP", "BB", "B", "80"], ["Nilai reformasi birokrasi", "A", "BB", "83,33"]),
    );
    expect(ketentuan.predikatHuruf).toMatchObject({ value: "peringkat", sumber: "dari angka" });
  });

  it.each([
    ["selisih", "4", "7,5"],
    ["sisa", "4", "12,5"],
    ["rasio", "104,17", "108,57"],
    ["pmk-22-2021", "4", "7,89"],
    ["pmk-22-2021-ne", "60", "69,74"],
  ])("rumus efisiensi %s terbaca dari dua baris", (rumus, satu, dua) => {
    const { ketentuan, temuan } = periksa(
      efisiensi(["Layanan membaik", "100", "96", satu], ["Aset tertib", "95", "87,5", dua]),
    );
    expect(ketentuan.efisiensi).toMatchObject({ value: rumus, sumber: "dari angka" });
    expect(temuan).toEqual([]);
  });

  it("satu “Cukup Efisien” dibiarkan dan ditanyakan", () => {
    const { temuan, ditulis, pertanyaan } = periksa(
      efisiensi(
        ["Layanan membaik", "97", "94", "Cukup Efisien"],
        ["Aset tertib", "70", "90", "Tidak Efisien"],
      ),
    );
    expect([temuan, ditulis]).toEqual([[], []]);
    expect(pertanyaan.map(({ id, message }) => [id, message])).toEqual([
      [
        "ketentuan@efisiensi",
        "Efisiensi “Layanan membaik” tertulis “Cukup Efisien”: cocok dengan ketentuan “efisien bila capaian lebih dari 5 poin di atas serapan”, sedangkan dengan “efisien bila capaian sama dengan atau di atas serapan” jadinya “Efisien”. Ketentuan mana yang dipakai kantor Anda?",
      ],
    ]);
  });

  it("label yang keliru menurut setiap ketentuan tetap galat", () => {
    expect(periksa(efisiensi(["Layanan membaik", "80", "95", "Efisien"])).temuan).toEqual([
      "efisiensi-berbeda 3.7 · Layanan membaik · efisiensi",
    ]);
  });
});
