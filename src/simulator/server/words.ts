/** What the simulator's server prints. */
export const words = {
  menyiapkan: "Menyiapkan Hitung Capaian… · Building…",
  siap: (url: string) =>
    `Siap: buka ${url} (contoh LKIP di tiruan Excel, tanpa internet). · Ready: open ${url}; Ctrl+C berhenti/stops.`,
  siapUntukExcel: (url: string, ca: string, manifest: string) =>
    [
      `Add-in tersaji di ${url}. · The add-in is served at ${url}.`,
      `1. Percayai sertifikat ini sekali saja · Trust this certificate once: ${ca}`,
      "   Windows: certutil -user -addstore Root <berkas> · macOS: Keychain Access, Always Trust · Linux: impor di peramban.",
      `2. Muat manifes ini · Sideload this manifest: ${manifest}`,
      "   Excel di web: Sisipkan > Add-in > Unggah Add-in Saya · Windows: folder bersama di Pusat Kepercayaan · Mac: folder wef.",
      "Ctrl+C berhenti · Ctrl+C stops.",
    ].join("\n"),
  portaDipakai: (porta: number) =>
    `Porta ${porta} sedang dipakai program lain. Hentikan program itu, atau pilih porta lain: PORT=3001 npm start. · Port ${porta} is taken; stop that program or choose another port.`,
  portaBukanAngka: (teks: string) =>
    `PORT="${teks}" bukan nomor porta (1 sampai 65535). · PORT="${teks}" is no port number.`,
} as const;
