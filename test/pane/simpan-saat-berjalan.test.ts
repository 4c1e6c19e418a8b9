import { tetapkan } from "../../src/lkip/ketentuan/ditetapkan";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { hitung, simpanKetentuan } from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { LiteralHost } from "./literal-host";
import { sample } from "./sample";

test("ketentuan yang disimpan saat Hitung Capaian berjalan tetap tersimpan sesudahnya", async () => {
  const host = new LiteralHost(sample("Tabel 3.8"));
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => 0 });
  await session.open();
  let release = () => {};
  host.trouble.slowRead = new Promise((resolve) => (release = resolve));
  const run = session.run(hitung);
  const saved = session.run(simpanKetentuan, tetapkan(PENGATURAN_AWAL, { batas: "dari-0" }));
  expect(host.snapshot.settings["hitung-capaian.ketentuan"]).toBeUndefined();
  release();
  await Promise.all([run, saved]);
  session.close();
  expect(host.snapshot.settings["hitung-capaian.ketentuan"]).toContain('"batas":"dari-0"');
});
