import { batalkan, doneSentence, isiDariSipd } from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { laporanTeks } from "../lkip/laporan-teks";
import { LiteralHost } from "./literal-host";

const ANGGARAN =
  "## Anggaran\nTabel 3.8 Realisasi Anggaran\nUraian¦Pagu¦Realisasi¦%\nProgram Pelayanan Publik¦¦90.000.000¦\nJUMLAH¦100.000.000¦90.000.000¦";
const SIPD = `
## SIPD
REKAPITULASI BELANJA MENURUT URUSAN PEMERINTAHAN DAERAH
Kode¦Uraian¦Belanja Operasi¦¦Belanja Modal¦
¦¦Anggaran¦Realisasi¦Anggaran¦Realisasi
7.01.02¦PROGRAM PELAYANAN PUBLIK¦60.000.000¦55.000.000¦40.000.000¦35.000.000
¦Jumlah¦60.000.000¦55.000.000¦40.000.000¦35.000.000`;

async function opened(text: string) {
  const host = new LiteralHost(laporanTeks(text));
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
  await session.open();
  const pagu = () => host.snapshot.sheets[0]!.cells[2]![1]?.value ?? null;
  const said = () => {
    const { phase } = session.store.get();
    return phase.kind === "selesai" ? doneSentence(phase.done) : phase.kind;
  };
  return { session, pagu, said };
}

describe("Isi Tabel 3.8 dari SIPD", () => {
  it("mengisi pagu yang kosong, mengatakannya, dan dapat dibatalkan", async () => {
    const { session, pagu, said } = await opened(ANGGARAN + SIPD);
    await session.run(isiDariSipd);
    expect(pagu()).toBe(100_000_000);
    expect(said()).toBe("1 sel kosong di Tabel 3.8 diisi dari SIPD.");
    await session.run(batalkan);
    expect(pagu()).toBeNull();
  });

  it("tanpa ekspor SIPD di buku kerja tidak mengubah apa pun, dan mengatakan sebabnya", async () => {
    const { session, pagu, said } = await opened(ANGGARAN);
    await session.run(isiDariSipd);
    expect(pagu()).toBeNull();
    expect(said()).toContain("tidak memuat ekspor");
  });
});
