import { templateSheets } from "../../src/pane/templates/template-sheets";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { makePlan } from "../../src/lkip/plan";
import { LiteralHost } from "./literal-host";

async function denganTemplat(): Promise<LiteralHost> {
  const host = new LiteralHost({ sheets: [], settings: {} });
  for (const sheet of templateSheets(2025)) await host.addSheet(sheet);
  return host;
}

const IDS = ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "triwulan"];

describe("Lembar templat", () => {
  it("setiap templat dikenali sebagai tabelnya sendiri", async () => {
    const { snapshot } = await denganTemplat();
    const { tables } = evaluate(snapshot, PENGATURAN_AWAL);
    expect(tables.map(({ id, sheet }) => `${id} di ${sheet}`)).toEqual(
      IDS.map((id) => `${id} di Tabel ${id}`),
    );
  });

  it("templat yang masih kosong tidak menghasilkan temuan dan tidak ada yang ditulis", async () => {
    const { snapshot } = await denganTemplat();
    const evaluation = evaluate(snapshot, PENGATURAN_AWAL);
    expect(evaluation.findings).toEqual([]);
    expect(makePlan(snapshot, evaluation).writes).toEqual([]);
  });

  it("target 100 dan realisasi 90 di Tabel 3.1 menjadi capaian 90, rata-ratanya juga", async () => {
    const host = await denganTemplat();
    host.type("Tabel 3.1", "B4", "Meningkatnya pelayanan");
    host.type("Tabel 3.1", "C4", "Nilai IKM");
    host.type("Tabel 3.1", "E4", 100);
    host.type("Tabel 3.1", "F4", 90);
    const { results } = evaluate(host.snapshot, PENGATURAN_AWAL);
    const filled = results.filter(({ table, action }) => table === "3.1" && action === "isi");
    expect(filled.map(({ kind, value }) => `${kind} ${value}`)).toEqual(["capaian 90", "rata-rata 90"]);
  });

  it("pagu dan realisasi program di Tabel 3.8 menjadi persen dan jumlah", async () => {
    const host = await denganTemplat();
    host.type("Tabel 3.8", "B4", "Program Pelayanan Publik");
    host.type("Tabel 3.8", "C4", 200_000_000);
    host.type("Tabel 3.8", "D4", 150_000_000);
    const { results } = evaluate(host.snapshot, PENGATURAN_AWAL);
    const filled = results.filter(({ table, action }) => table === "3.8" && action === "isi");
    expect(filled.map(({ kind, value }) => `${kind} ${value}`)).toContain("persen 75");
  });
});
