import { batalkan, doneSentence, periksa, simpanKetentuan } from "../../src/pane/commands";
import { words as commandsWords } from "../../src/pane/commands/words";
import { notices } from "../../src/pane/model/sentences";
import { words } from "../../src/pane/model/words";
import { panelTerbuka, type PanelDiExcel } from "./panel-di-excel";

const BATAS = "tanpa-batas";

/** The user lets capaian be as it is; what the pane says of it. */
async function atur({ session, state }: PanelDiExcel): Promise<string> {
  const { pengaturan } = state().book!;
  await session.run(simpanKetentuan, {
    ...pengaturan,
    ketentuan: { ...pengaturan.ketentuan, batas: BATAS },
  });
  const { phase } = state();
  if (phase.kind !== "selesai") throw new Error(phase.kind);
  return doneSentence(phase.done);
}

test("pengaturan yang ada lagi saat dibaca kembali dikatakan tersimpan", async () => {
  const panel = await panelTerbuka("1.19");
  expect(await atur(panel)).toBe(commandsWords.ketentuanDisimpan);
  expect(notices(panel.state().book!)).not.toContain(words.pilihanSementara);
});

test("pengaturan yang tidak disimpan Excel: panel mengatakannya, tetap memakainya, dan menulisnya lagi pada klik berikutnya", async () => {
  const panel = await panelTerbuka("1.19");
  const { model } = panel.excel;
  model.keepsSettings = false;
  expect(await atur(panel)).toBe(commandsWords.dipakai);
  expect(model.settings.size).toBe(0);
  expect(panel.state().book!.pengaturan.ketentuan.batas).toBe(BATAS);
  expect(notices(panel.state().book!)).toContain(words.pilihanSementara);
  await panel.session.reload();
  expect(panel.state().book!.pengaturan.ketentuan.batas).toBe(BATAS);
  model.keepsSettings = true;
  await panel.session.run(periksa);
  expect(model.settings.size).toBeGreaterThan(0);
  expect(notices(panel.state().book!)).not.toContain(words.pilihanSementara);
  expect(panel.state().history.at(-1)!.applied.settings).toBeUndefined();
});

test("pengaturan yang hilang kemudian, misalnya sesudah komputer tidur: tetap dipakai dan dikatakan", async () => {
  const panel = await panelTerbuka("1.19");
  await atur(panel);
  panel.excel.model.settings.clear();
  await panel.session.reload();
  expect(panel.state().book!.pengaturan.ketentuan.batas).toBe(BATAS);
  expect(notices(panel.state().book!)).toContain(words.pilihanSementara);
});

test("Batalkan mengembalikan pengaturan lama, juga bila Excel tidak menyimpan apa pun", async () => {
  const panel = await panelTerbuka("1.19");
  const { batas } = panel.state().book!.pengaturan.ketentuan;
  panel.excel.model.keepsSettings = false;
  await atur(panel);
  await panel.session.run(batalkan);
  expect(panel.state().book!.pengaturan.ketentuan.batas).toBe(batas);
  expect(notices(panel.state().book!)).not.toContain(words.pilihanSementara);
});

test("pengaturan yang diubah rekan di buku kerja yang sama menang atas yang kita tulis lebih dulu", async () => {
  const panel = await panelTerbuka("1.19");
  await atur(panel);
  const { settings } = panel.excel.model;
  const key = [...settings.keys()].find((own) => own.endsWith("ketentuan"))!;
  settings.set(key, String(settings.get(key)).replace(BATAS, "0-120"));
  await panel.session.reload();
  expect(panel.state().book!.pengaturan.ketentuan.batas).toBe("0-120");
  expect(notices(panel.state().book!)).not.toContain(words.pilihanSementara);
});
