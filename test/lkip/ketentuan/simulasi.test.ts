import { Random } from "../../generator/random";
import { clamp, kantorAcak, type Kantor } from "./kantor-acak";
import { periksa } from "./laporan-kantor";

const BANYAK = 300;

type Terbaca = "batas" | "rumusNegatif" | "pembulatan" | "efisiensi";

/** What 300 offices come to: rules found, found wrongly, and right results that were called wrong or written over. */
function hitung() {
  const jumlah = {
    batas: { ditemukan: 0, keliru: [] as string[] },
    rumusNegatif: { ditemukan: 0, keliru: [] as string[] },
    pembulatan: { ditemukan: 0, keliru: [] as string[] },
    efisiensi: { ditemukan: 0, keliru: [] as string[] },
    salah: { ada: 0, ketemu: 0 },
    galatPalsu: [] as string[],
    tulisanSalah: [] as string[],
  };
  for (let benih = 1; benih <= BANYAK; benih++) {
    const kantor = kantorAcak(new Random(benih));
    const [satu, dua] = [periksa(kantor.pengukuran), periksa(kantor.efisiensi)];
    const hitungan = (
      field: Terbaca,
      { sumber, value }: { sumber: string; value: unknown },
      sama: boolean,
    ) => {
      if (sumber !== "dari angka") return;
      jumlah[field].ditemukan++;
      if (!sama) jumlah[field].keliru.push(`${benih}: ${String(value)}`);
    };
    const { batas, rumusNegatif, pembulatan } = satu.ketentuan;
    const { efisiensi } = dua.ketentuan;
    hitungan("batas", batas, samaBatas(kantor, batas.value));
    hitungan("rumusNegatif", rumusNegatif, rumusNegatif.value === kantor.rumusNegatif);
    hitungan("pembulatan", pembulatan, pembulatan.value === kantor.pembulatan);
    hitungan("efisiensi", efisiensi, efisiensi.value === kantor.rumusEfisiensi);
    const galat = [...satu.galat, ...dua.galat];
    const ditulis = [...satu.ditulis, ...dua.ditulis];
    const sel = (each: string) => each.slice(each.indexOf("'"));
    jumlah.salah.ada += kantor.salah.size;
    jumlah.salah.ketemu += galat.filter((each) => kantor.salah.has(sel(each))).length;
    jumlah.galatPalsu.push(
      ...galat.filter((each) => !kantor.salah.has(sel(each))).map((each) => `${benih}: ${each}`),
    );
    jumlah.tulisanSalah.push(
      ...ditulis.filter((each) => !kantor.salah.has(each)).map((each) => `${benih}: ${each}`),
    );
  }
  return jumlah;
}

/** Whether two bounds give the same on every row of an office: then nothing printed tells them apart. */
function samaBatas({ batas, tanpaBatas }: Kantor, lain: Kantor["batas"]): boolean {
  return tanpaBatas.every((value) => clamp(value, batas) === clamp(value, lain));
}

describe(`${BANYAK} kantor buatan dengan ketentuan masing-masing`, () => {
  const jumlah = hitung();

  it("tidak satu pun angka yang benar disebut galat atau ditimpa", () => {
    expect(jumlah.galatPalsu).toEqual([]);
    expect(jumlah.tulisanSalah).toEqual([]);
  });

  it("batas, pembulatan, dan rumus efisiensi tidak pernah keliru dibaca", () => {
    for (const field of ["batas", "pembulatan", "efisiensi"] as const)
      expect(jumlah[field].keliru).toEqual([]);
  });

  it("rumus indikator negatif tidak pernah keliru dibaca", () =>
    expect(jumlah.rumusNegatif.keliru).toEqual([]));

  it("sebagian besar ketentuan terbaca, dan sebagian besar hasil yang salah ketemu", () => {
    for (const field of ["batas", "pembulatan", "efisiensi"] as const)
      expect(jumlah[field].ditemukan / BANYAK).toBeGreaterThan(0.7);
    expect(jumlah.salah.ketemu / jumlah.salah.ada).toBeGreaterThan(0.85);
  });
});
