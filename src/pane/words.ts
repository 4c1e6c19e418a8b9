/** What more than one room of the pane says. */
export const words = {
  tempat: (tabel: string, sel: string) => `${tabel} · ${sel}`,
  kosong: "(kosong)",
  tidakDihitung: "tidak dihitung",
  sumberKetentuan: {
    ditetapkan: "Sudah ditetapkan.",
    dariJudul: "Menurut judul kolom Tabel 3.5.",
    bawaan: "Belum ditetapkan, ini bawaannya.",
  },
} as const;
