import { BAGIAN_REVIU, PERNYATAAN, type NomorPernyataan } from "./pernyataan";
import type { Bukti, BuktiReviu } from "./bukti-reviu";
import { baris, type Baris } from "./kolom";

/** The two boxes of a statement: one is ticked where the tables prove it, else both are left to the reviewer. */
export const KOTAK = {
  ya: "☑ Ya  ☐ Tidak",
  tidak: "☐ Ya  ☑ Tidak",
  terbuka: "☐ Ya  ☐ Tidak",
} as const;

const BAGIAN_LAIN = "Di luar tabel BAB III: diisi pereviu.";

/** The checklist as rows, ticked where the tables prove a statement. */
export function barisReviu(bukti: BuktiReviu): readonly Baris[] {
  return (Object.entries(PERNYATAAN) as [NomorPernyataan, string][]).map(([nomor, pernyataan]) => {
    const own = bukti[nomor];
    return baris({
      no: nomor,
      langkah: pernyataan,
      kondisi: own ? kondisiOf(own) : BAGIAN_LAIN,
      kriteria: `${bagianOf(nomor)}, butir ${nomor.split(".")[1]}`,
      status: KOTAK[own?.putusan ?? "terbuka"],
    });
  });
}

function kondisiOf({ putusan, kalimat }: Bukti): string {
  return putusan === "terbuka" ? `${kalimat} Putusannya pada pereviu.` : kalimat;
}

function bagianOf(nomor: NomorPernyataan): string {
  return BAGIAN_REVIU[nomor.split(".")[0] as keyof typeof BAGIAN_REVIU];
}
