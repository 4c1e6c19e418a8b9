import { batalkan, hitung, kembalikan, perbaiki } from "../../src/pane/commands";
import { refusalSentences } from "../../src/pane/model/sentences";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { KEY_RIWAYAT } from "../../src/settings/keys";
import { parseA1 } from "../../src/workbook/address";
import { contentOf } from "../../src/workbook/content";
import { cellAt, type Sheet, type Snapshot } from "../../src/workbook/snapshot";
import { LiteralHost } from "./literal-host";
import { sample } from "./sample";

async function opened(snapshot: Snapshot) {
  const host = new LiteralHost(snapshot);
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
  await session.open();
  const state = () => session.store.get();
  const phase = () => {
    const { phase } = state();
    if (phase.kind !== "selesai") throw new Error(`The pane is ${phase.kind}.`);
    return phase.done;
  };
  return { host, session, state, phase, riwayat: () => state().book!.riwayat };
}

/** Cells of a workbook, without settings and marks. */
function cells({ sheets }: Snapshot) {
  return sheets.map(({ name, cells: rows }) => [
    name,
    rows.map((row) => row?.map((cell) => contentOf(cell))),
  ]);
}

function sheetNamed({ sheets }: Snapshot, name: string): Sheet {
  return sheets.find((sheet) => sheet.name === name)!;
}

function withSheet(snapshot: Snapshot, name: string, change: (sheet: Sheet) => Sheet): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

test("riwayat menyebut tindakan, waktu, dan setiap sel dengan isi lama dan barunya", async () => {
  const { session, phase, riwayat } = await opened(sample());
  await session.run(hitung);
  const [own, ...others] = riwayat().tindakan;
  expect(others).toEqual([]);
  expect(own).toMatchObject({ nomor: 1, apa: "hitung", lebih: 0 });
  expect(own!.writes).toHaveLength(phase().cells);
  expect(Math.abs(Date.parse(own!.kapan) - Date.now())).toBeLessThan(600_000);
  const at = parseA1("E10")!;
  expect(own!.writes.find(({ ref }) => ref.sheet === "Tabel 3.6" && ref.row === at.row)).toMatchObject({
    ref: at,
    before: { kind: "nilai" },
    after: { kind: "rumus" },
  });
});

test("hitung yang tidak mengubah sel tidak menambah riwayat", async () => {
  const { host, session, riwayat } = await opened(sample());
  await session.run(hitung);
  const text = host.snapshot.settings[KEY_RIWAYAT];
  await session.run(hitung);
  expect([riwayat().tindakan.length, host.snapshot.settings[KEY_RIWAYAT]]).toEqual([1, text]);
});

test("Batalkan mencabut tindakannya dari riwayat dan membiarkan yang lebih lama", async () => {
  const { host, session, state, riwayat } = await opened(sample());
  await session.run(hitung);
  const text = host.snapshot.settings[KEY_RIWAYAT];
  const { snapshot, evaluation } = state().book!;
  const fixable = evaluation.findings.find(({ fix }) => fix !== undefined)!;
  await session.run(perbaiki, lkipEngine.makeFixPlan(snapshot, fixable)!.writes);
  expect(riwayat().tindakan.map(({ apa }) => apa)).toEqual(["hitung", "perbaiki"]);
  await session.run(batalkan);
  expect(host.snapshot.settings[KEY_RIWAYAT]).toBe(text);
  await session.run(batalkan);
  expect(host.snapshot.settings).toEqual({});
});

test("sesudah buku kerja dibuka lagi, satu tindakan dikembalikan: setiap sel seperti sebelumnya", async () => {
  const before = sample();
  const first = await opened(before);
  await first.session.run(hitung);
  const written = first.phase().cells;
  const { host, session, state, phase, riwayat } = await opened(first.host.snapshot);
  expect(state().history).toEqual([]);
  await session.run(kembalikan, 1);
  expect(phase()).toMatchObject({ cells: written, refused: [] });
  expect(cells(host.snapshot)).toEqual(cells(before));
  expect(riwayat().tindakan.map(({ apa }) => apa)).toEqual(["hitung", "kembalikan"]);
  await session.run(batalkan);
  expect(cells(host.snapshot)).toEqual(cells(first.host.snapshot));
  expect(riwayat().tindakan.map(({ apa }) => apa)).toEqual(["hitung"]);
});

test("sel yang sudah diubah pengguna sesudahnya tidak dikembalikan dan disebut", async () => {
  const first = await opened(sample());
  await first.session.run(hitung);
  const { host, session, phase } = await opened(first.host.snapshot);
  host.type("Tabel 3.6", "E10", "88%");
  await session.run(kembalikan, 1);
  expect(host.value("Tabel 3.6", "E10")).toBe("88%");
  expect(phase().cells).toBe(first.phase().cells - 1);
  expect(refusalSentences(phase())).toEqual([
    "Di lembar Tabel 3.6 1 sel dibiarkan karena isi atau tempatnya sudah berubah sesudah tindakan itu: E10.",
  ]);
});

test("baris yang disisipkan sesudahnya membuat sel di bawahnya dibiarkan, bukan sel lain yang ditimpa", async () => {
  const first = await opened(sample("Tabel 3.6"));
  await first.session.run(hitung);
  const moved = withSheet(first.host.snapshot, "Tabel 3.6", (sheet) => ({
    ...sheet,
    cells: [...sheet.cells.slice(0, 4), [], ...sheet.cells.slice(4)],
    merges: [],
    marks: [],
  }));
  const { host, session, phase } = await opened(moved);
  await session.run(kembalikan, 1);
  expect(cells(host.snapshot)).toEqual(cells(moved));
  expect(phase().cells).toBe(0);
  expect(refusalSentences(phase())[0]).toContain("dibiarkan karena isi atau tempatnya sudah berubah");
});

test("lembar yang berganti nama selagi panel terbuka tetap bisa dikembalikan; selagi tertutup, dikatakan", async () => {
  const named = withSheet(sample("Tabel 3.6"), "Tabel 3.6", (sheet) => ({ ...sheet, id: "{6}" }));
  const rename = (snapshot: Snapshot) =>
    withSheet(snapshot, "Tabel 3.6", (own) => ({ ...own, name: "Program" }));
  const first = await opened(named);
  await first.session.run(hitung);
  const closed = await opened(rename(first.host.snapshot));
  await closed.session.run(kembalikan, 1);
  expect(closed.phase().cells).toBe(0);
  expect(refusalSentences(closed.phase())).toEqual([
    "Lembar Tabel 3.6 tidak ada atau sudah berganti nama, jadi isinya tidak dikembalikan.",
  ]);
  first.host.snapshot = rename(first.host.snapshot);
  await first.session.reload();
  expect(first.riwayat().tindakan[0]!.writes[0]!.ref.sheet).toBe("Program");
  await first.session.run(kembalikan, 1);
  const back = sheetNamed(first.host.snapshot, "Program");
  const { row, col } = parseA1("E10")!;
  expect(cellAt(back, row, col)?.value).toBe(cellAt(sheetNamed(named, "Tabel 3.6"), row, col)?.value);
});

test("sel yang ditolak buku kerja tidak disebut sebagai diubah", async () => {
  const { host, session, state, riwayat } = await opened(sample());
  const [first, second] = state().book!.plan.writes;
  const other = { ...second!, before: { kind: "nilai", value: "bukan ini" } as const };
  await session.run(perbaiki, [first!, other]);
  expect(riwayat().tindakan[0]!.writes.map(({ ref }) => ref)).toEqual([first!.ref]);
  await session.run(perbaiki, [other]);
  expect(riwayat().tindakan).toHaveLength(1);
  expect(state().history).toHaveLength(1);
  await session.run(batalkan);
  expect(host.snapshot.settings).toEqual({});
});

test("yang tidak bisa dibatalkan karena lembarnya dilindungi tetap disebut di riwayat", async () => {
  const { host, session, state, riwayat } = await opened(sample());
  await session.run(hitung);
  const inSheet = () => riwayat().tindakan[0]?.writes.filter(({ ref }) => ref.sheet === "Tabel 3.6").length;
  const count = inSheet()!;
  const protect = (on: boolean) =>
    (host.snapshot = withSheet(host.snapshot, "Tabel 3.6", (own) => ({ ...own, protected: on })));
  protect(true);
  await session.run(batalkan);
  expect(riwayat().tindakan[0]!.writes).toHaveLength(count);
  expect(inSheet()).toBe(count);
  protect(false);
  await session.run(batalkan);
  expect(state().history).toEqual([]);
  expect(riwayat().tindakan).toEqual([]);
});
