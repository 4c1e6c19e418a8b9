import { createExcelHost } from "../../src/excel/create-excel-host";
import { describeError } from "../../src/excel/describe-error";
import { words } from "../../src/excel/words";
import { batalkan, hitung, perbaiki } from "../../src/pane/commands";
import { a1, refName } from "../../src/workbook/address";
import type { CellWrite, Plan } from "../../src/workbook/plan";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, KOSONG, lembar, nilai, potret, tulis } from "./buku-uji";
import { panelTerbuka, type PanelDiExcel } from "./panel-di-excel";

const SISIP = "Tabel 3.6";

async function sesudahHitung(): Promise<PanelDiExcel & { readonly writes: readonly CellWrite[] }> {
  const panel = await panelTerbuka("1.19");
  await panel.session.run(hitung);
  return { ...panel, writes: panel.state().history[0]!.applied.writes };
}

/** The user inserts a row, and the pane is told. */
async function sisipkan({ excel: { model } }: PanelDiExcel, row: number): Promise<void> {
  model.insertRow(model.sheetNamed(SISIP)!, row);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function isi({ excel: { model } }: PanelDiExcel, { ref }: CellWrite) {
  return model.sheetNamed(ref.sheet)!.cell(ref.row, ref.col).value;
}

/** What is entered on the sheet in which the row was inserted: the stand-in's formulas do not follow it. */
function isianSisip({ excel: { model } }: PanelDiExcel): readonly unknown[] {
  return [...model.sheetNamed(SISIP)!.cells()].map(({ row, col, cell }) => [
    a1({ row, col }),
    cell.formula ?? cell.value,
  ]);
}

describe("Baris disisipkan sesudah Hitung Capaian", () => {
  test("Batalkan: sel yang sudah di tempat lain dibiarkan dan disebut, yang lain kembali", async () => {
    const panel = await sesudahHitung();
    const { session, state, writes } = panel;
    await sisipkan(panel, 0);
    const semula = isianSisip(panel);
    await session.run(batalkan);
    const lost = writes.filter(({ ref }) => ref.sheet === SISIP);
    expect(lost.length).toBeGreaterThan(5);
    const { phase, book } = state();
    expect(phase).toMatchObject({
      kind: "selesai",
      done: {
        cells: writes.length - lost.length,
        refused: lost.map(({ ref }) => ({ sheet: SISIP, cell: a1(ref), reason: "sel-pindah" })),
      },
    });
    expect(isianSisip(panel)).toEqual(semula);
    for (const write of writes.filter(({ ref }) => ref.sheet !== SISIP))
      expect(isi(panel, write)).toBe(write.before.kind === "nilai" ? write.before.value : null);
    expect(book!.riwayat.tindakan.flatMap((own) => own.writes.map(({ ref }) => refName(ref)))).toEqual(
      lost.map(({ ref }) => refName(ref)),
    );
  });

  test("jauh di bawah tabelnya: Batalkan mengembalikan semuanya", async () => {
    const panel = await sesudahHitung();
    await sisipkan(panel, 300);
    await panel.session.run(batalkan);
    expect(panel.state().phase).toMatchObject({
      kind: "selesai",
      done: { cells: panel.writes.length, refused: [] },
    });
  });

  test("perbaikan yang ditawarkan sebelumnya: tidak ada yang ditulis sampai dibaca ulang", async () => {
    const panel = await sesudahHitung();
    await sisipkan(panel, 0);
    const semula = potret(panel.excel.model);
    await panel.session.run(perbaiki, [tulis(SISIP, "H3", KOSONG, nilai(1))]);
    expect(panel.state().phase).toMatchObject({
      kind: "gagal",
      failure: { message: words.masalah.selBergeser(SISIP) },
    });
    expect(potret(panel.excel.model)).toEqual(semula);
    await panel.session.reload();
    await panel.session.run(perbaiki, [tulis(SISIP, "H3", KOSONG, nilai(1))]);
    expect(panel.state().phase).toMatchObject({ kind: "selesai", done: { cells: 1 } });
  });
});

test("rekan menyisipkan baris di tengah penulisan: berhenti, lembar lain kembali, dan pesannya terus terang", async () => {
  const sel = Array.from({ length: 3_000 }, (_, index) => `D${index * 2 + 2}`);
  const plan: Plan = {
    writes: [
      tulis("Lain", "B1", KOSONG, nilai(7)),
      ...sel.map((at) => tulis("Tabel 3.8", at, KOSONG, nilai(at.length))),
    ],
    marks: [],
  };
  const terisi = Object.fromEntries(sel.map((at) => [at.replace("D", "A"), "Sub kegiatan"]));
  const excel = await openInExcel(buku(lembar("Tabel 3.8", terisi), lembar("Lain", { A1: 1 })));
  const host = createExcelHost();
  await host.onChanged(() => undefined);
  await host.read();
  let inserted = false;
  const onProgress = () => {
    if (!inserted) excel.model.insertRow(excel.model.sheets[0]!, 0);
    inserted = true;
  };
  const error: unknown = await host
    .apply(plan, { onProgress, signal: new AbortController().signal })
    .catch((reason: unknown) => reason);
  expect(describeError(error).message).toBe(words.masalah.setengahTertulis("Lain, Tabel 3.8"));
  expect(excel.model.sheetNamed("Lain")!.cell(0, 1).value).toBeNull();
  expect(
    [...excel.model.sheets[0]!.cells()].filter(({ col, cell }) => col === 3 && cell.value).length,
  ).toBeLessThan(2_000);
});
