import { createExcelHost } from "../../src/excel/create-excel-host";
import { periksa } from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import type { PaneHost } from "../../src/pane/model/pane-host";
import { Session } from "../../src/pane/model/session";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { berkasContoh } from "../contract/berkas";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { latarSelesai } from "./panel-di-excel";

test.each([
  ["pembacaan pertama", "Muat ulang", (session: Session) => session.reload()],
  ["pendaftaran kabar ketikan", "Muat ulang", (session: Session) => session.reload()],
  ["pembacaan pertama", "Periksa di pita", (session: Session) => session.run(periksa)],
])(
  "%s ditolak karena Excel sibuk: sesudah %s panel mengikuti ketikan dan pilihan sel seperti biasa",
  async (what, _click, click) => {
    let busy = true;
    const refuse = () => (busy && what === "pembacaan pertama" ? "ServerBusy" : undefined);
    const { model, host: excel } = await openInExcel(readXlsx(berkasContoh()), {
      office: { excelApi: "1.19" },
      options: { refuse },
    });
    const real = createExcelHost();
    const host: PaneHost = {
      ...real,
      onVisibilityChanged: async (listener) => {
        listener(true);
        return () => undefined;
      },
      onChanged: async (listener) => {
        if (busy) throw new Error("Excel is busy.");
        return real.onChanged(listener);
      },
    };
    const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
    await session.open();
    expect(session.store.get().phase.kind).toBe("gagal");
    busy = false;
    await click(session);
    const { book } = session.store.get();
    const before = excel.log.length;
    model.undoList.edit(model.sheetNamed("Tabel 3.1")!, [{ row: 5, col: 5, content: { value: 0.5 } }]);
    await latarSelesai();
    expect(excel.log.length).toBeGreaterThan(before);
    expect(session.store.get().book).not.toBe(book);
    model.select(model.sheetNamed("Tabel 3.6")!, { top: 9, left: 4, bottom: 9, right: 4 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(session.store.get().view.current).not.toBeNull();
    session.close();
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  },
);
