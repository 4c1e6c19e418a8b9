import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { hitung, periksa } from "../../src/pane/commands";
import type { Command } from "../../src/pane/commands/command";
import { RIBBON, runFromRibbon } from "../../src/ribbon/commands";
import type { Snapshot } from "../../src/workbook/snapshot";
import { LiteralHost } from "../pane/literal-host";
import { laporanContoh, sheetOf, workbookOf } from "../lkip/laporan-contoh";

async function press(
  command: Command,
  snapshot: Snapshot,
  prepare: (host: LiteralHost) => void = () => {},
  refusal?: Error,
) {
  const host = new LiteralHost(snapshot);
  prepare(host);
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
  const showPane = jest.fn(async () => {
    if (refusal) throw refusal;
  });
  await runFromRibbon(command, session, showPane);
  return { host, session, showPane };
}

/** A Tabel 3.1 in which everything agrees. */
const RAPI = workbookOf(
  sheetOf("Tabel 3.1", [
    ["Tabel 3.1 Pengukuran Kinerja"],
    [""],
    ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
    ["1", "Meningkatnya pelayanan", "Nilai IKM", "80", "80", "100%"],
  ]),
);

describe("Tombol di pita Excel", () => {
  it("namanya sama dengan nama fungsi di manifes", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    const names = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
    expect(names).toEqual(Object.keys(RIBBON));
  });

  it("Hitung Capaian menulis hasil tanpa panel, lalu membuka panel karena ada temuan", async () => {
    const { host, session, showPane } = await press(hitung, laporanContoh());
    expect(host.value("Tabel 3.6", "E10")).toBeCloseTo(0.904537, 5);
    expect(session.store.get().phase).toMatchObject({ kind: "selesai", done: { task: "hitung" } });
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("Periksa hanya memberi tanda: tidak satu angka pun ditulis", async () => {
    const { host } = await press(periksa, laporanContoh());
    expect(host.plans.flatMap(({ writes }) => writes)).toEqual([]);
    expect(host.snapshot.sheets.some(({ marks }) => marks.length > 0)).toBe(true);
  });

  it("bila semuanya cocok, panel tidak dibuka", async () => {
    const { showPane } = await press(hitung, RAPI);
    expect(showPane).not.toHaveBeenCalled();
  });

  it("bila gagal, panel dibuka supaya sebabnya terbaca", async () => {
    const { session, showPane } = await press(hitung, RAPI, (host) => {
      host.trouble.read = new Error("Excel tidak menjawab.");
    });
    expect(session.store.get().phase).toMatchObject({ kind: "gagal" });
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it("bila Excel menolak membuka panel, hasilnya tetap ada dan panel mengatakannya saat dibuka", async () => {
    const refusal = new Error("Excel menolak membuka panel.");
    const { session } = await press(hitung, laporanContoh(), undefined, refusal);
    expect(session.store.get()).toMatchObject({
      phase: { kind: "selesai", done: { task: "hitung" } },
      remark: "Excel menolak membuka panel.",
    });
    await session.run(periksa);
    expect(session.store.get().remark).toBeNull();
  });

  it("bila tidak ada tabel, panel dibuka dan menunjukkan jalan lanjutnya", async () => {
    const { session, showPane } = await press(periksa, workbookOf(sheetOf("Lembar1", [["halo"]])));
    expect(session.store.get().phase).toEqual({ kind: "tidak-ada-tabel" });
    expect(showPane).toHaveBeenCalledTimes(1);
  });
});
