import {
  batalkan,
  hapusTanda,
  hitung,
  perbaiki,
  periksa,
  simpanKetentuan,
  sisipkanTemplat,
  tulisLembarUji,
} from "../../src/pane/commands";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { isEmptyPlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { LiteralHost } from "./literal-host";
import { sample } from "./sample";

async function opened(snapshot: Snapshot) {
  const host = new LiteralHost(snapshot);
  const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => Date.now() });
  await session.open();
  return { host, session, state: () => session.store.get() };
}

/** All that a workbook holds, empty cells left out. */
function contents({ sheets, settings }: Snapshot): string[] {
  const cells = sheets.flatMap(({ name, cells: rows, marks }) => [
    ...marks.map(({ row, col, kind }) => `${name} ${row},${col} ${kind}`).sort(),
    ...rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell && cell.value !== null ? [`${name} ${r},${c} ${cell.formula ?? ""} ${String(cell.value)}`] : [],
      ),
    ),
  ]);
  return [...cells, ...Object.entries(settings).map(([key, text]) => `${key} ${text}`)];
}

describe("Langkah dan pembatalannya", () => {
  it("periksa, hitung, perbaiki, ketentuan, lalu dibatalkan satu per satu: setiap saat persis seperti sebelumnya", async () => {
    const { host, session, state } = await opened(sample());
    const fixable = () => {
      const { snapshot, evaluation } = state().book!;
      return lkipEngine.makeFixPlan(
        snapshot,
        evaluation.findings.find(({ fix }) => fix !== undefined)!,
      )!.writes;
    };
    const { ketentuan } = state().book!.pengaturan;
    const steps = [
      () => session.run(periksa),
      () => session.run(hitung),
      () => session.run(perbaiki, fixable()),
      () =>
        session.run(simpanKetentuan, {
          ...state().book!.pengaturan,
          ketentuan: { ...ketentuan, batas: "tanpa-batas" },
        }),
      () => session.run(hapusTanda),
    ];
    const moments = [contents(host.snapshot)];
    for (const step of steps) {
      await step();
      expect(state().phase.kind).toBe("selesai");
      moments.push(contents(host.snapshot));
    }
    expect(state().history.map(({ task }) => task)).toEqual([
      "periksa",
      "hitung",
      "perbaiki",
      "ketentuan",
      "hapus-tanda",
    ]);
    for (const moment of moments.reverse().slice(1)) {
      await session.run(batalkan);
      expect(contents(host.snapshot)).toEqual(moment);
    }
    expect(state().history).toEqual([]);
  });

  it("lembar uji dan templat ikut hilang dengan Batalkan; yang sudah diisi pengguna dibiarkan dan disebut", async () => {
    const { host, session, state } = await opened(sample());
    const names = () => host.snapshot.sheets.map(({ name }) => name);
    const before = names();
    await session.run(tulisLembarUji);
    await session.run(sisipkanTemplat, [{ name: "Templat", rows: [["No", "Indikator"]] }]);
    expect(names()).toHaveLength(before.length + 2);
    await session.run(batalkan);
    await session.run(batalkan);
    expect([names(), state().history]).toEqual([before, []]);
    await session.run(sisipkanTemplat, [{ name: "Templat", rows: [["No", "Indikator"]] }]);
    const ref = { sheet: "Templat", row: 0, col: 5 };
    const content = { kind: "nilai", value: 95 } as const;
    await host.apply({ writes: [{ ref, before: { kind: "kosong" }, after: content }], marks: [] });
    await session.run(batalkan);
    expect(names()).toContain("Templat");
    const { phase } = state();
    expect(phase.kind === "selesai" && phase.done.refused).toEqual([
      { sheet: "Templat", reason: "sel-berubah" },
    ]);
  });

  it("hitung yang kedua tidak mengubah apa pun dan tidak menambah langkah", async () => {
    const { host, session, state } = await opened(sample());
    await session.run(hitung);
    const after = contents(host.snapshot);
    await session.run(hitung);
    expect(contents(host.snapshot)).toEqual(after);
    expect(state().history).toHaveLength(1);
    expect(isEmptyPlan(state().book!.plan)).toBe(true);
  });

  it("bila buku kerja tidak terbaca lagi sesudah ditulis, langkahnya tetap bisa dibatalkan", async () => {
    const before = sample();
    const { host, session, state } = await opened(before);
    host.trouble = { afterApply: () => (host.trouble.read = new Error("tidak terbaca")) };
    await session.run(hitung);
    expect(state().phase).toMatchObject({ kind: "gagal", written: true });
    expect(state().history).toHaveLength(1);
    host.trouble = {};
    await session.run(batalkan);
    expect(contents(host.snapshot)).toEqual(contents(before));
    expect(state().history).toEqual([]);
  });

  it("bila tulisannya sendiri gagal, buku kerja utuh dan tidak ada langkah", async () => {
    const before = sample();
    const { host, session, state } = await opened(before);
    host.trouble.apply = new Error("ditolak");
    await session.run(hitung);
    expect(state().phase).toMatchObject({ kind: "gagal", written: false });
    expect(state().history).toEqual([]);
    expect(contents(host.snapshot)).toEqual(contents(before));
  });

  it("lembar yang dilindungi sesudah dihitung menunggu: sisanya kembali, lembar itu kembali saat dibuka", async () => {
    const before = sample();
    const { host, session, state } = await opened(before);
    await session.run(hitung);
    protect(host, "Tabel 3.6", true);
    await session.run(batalkan);
    expect(state().phase).toMatchObject({
      kind: "selesai",
      done: { refused: expect.arrayContaining([{ sheet: "Tabel 3.6", reason: "lembar-dilindungi" }]) },
    });
    expect(host.value("Tabel 3.6", "E10")).toBeCloseTo(0.904537, 5);
    expect(state().history).toHaveLength(1);
    protect(host, "Tabel 3.6", false);
    await session.run(batalkan);
    expect(contents(host.snapshot)).toEqual(contents(before));
    expect(state().history).toEqual([]);
  });

  it("sel yang sudah diubah sendiri sesudah dihitung tidak ditimpa oleh Batalkan", async () => {
    const { host, session, state } = await opened(sample());
    await session.run(hitung);
    host.type("Tabel 3.6", "E10", 0.5);
    await session.run(batalkan);
    expect(host.value("Tabel 3.6", "E10")).toBe(0.5);
    expect(state().phase).toMatchObject({
      kind: "selesai",
      done: { refused: [{ sheet: "Tabel 3.6", cell: "E10", reason: "sel-berubah" }] },
    });
    session.close();
  });
});

describe("Hentikan", () => {
  it("menghentikan seketika, juga saat Excel belum menjawab, dan tidak ada yang ditulis sesudahnya", async () => {
    const { host, session, state } = await opened(sample());
    let answer = () => {};
    host.trouble.slowRead = new Promise<void>((resolve) => (answer = resolve));
    const run = session.run(hitung);
    session.halt();
    await run;
    expect(state().phase).toEqual({ kind: "siap", halted: true });
    answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.plans).toEqual([]);
    expect(state().phase).toEqual({ kind: "siap", halted: true });
  });
});

describe("Pemeriksaan langsung", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("sesudah realisasi diketik, temuan dan hitungannya mengikuti tanpa menulis apa pun", async () => {
    const { host, session, state } = await openedInFakeTime(sample());
    const capaian = () =>
      state().book!.evaluation.results.find(({ table, kind }) => table === "3.1" && kind === "capaian")!
        .value;
    expect(capaian()).toBe(95);
    host.type("Tabel 3.1", "F6", 0.5);
    await jest.advanceTimersByTimeAsync(3000);
    expect(capaian()).not.toBe(95);
    expect(host.plans).toEqual([]);
    session.close();
  });

  it("panel yang tertutup tidak membaca; yang diketik selama itu diperiksa sekali saat panel dibuka", async () => {
    const { host, session, state } = await openedInFakeTime(sample());
    const { book } = state();
    host.show(false);
    host.type("Tabel 3.1", "F6", 0.5);
    host.type("Tabel 3.1", "F6", 0.6);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(host.looks).toBe(0);
    expect(state().book).toBe(book);
    host.show(true);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(host.looks).toBe(1);
    expect(state().book).not.toBe(book);
    session.close();
  });

  it("panel yang dibuka lagi tanpa ada yang berubah tidak membaca", async () => {
    const { host, session } = await openedInFakeTime(sample());
    host.show(false);
    host.show(true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(host.looks).toBe(0);
    session.close();
  });

  it("bila hanya klik yang boleh membaca, ketikan hanya menandai bahwa ada perubahan, sampai sebuah tombol diklik", async () => {
    const { host, session, state } = await openedInFakeTime(sample());
    host.quiet = false;
    host.type("Tabel 3.1", "F6", 0.5);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(state().stale).toBe(true);
    const run = session.run(hitung);
    await jest.advanceTimersByTimeAsync(1_000);
    await run;
    expect(state().stale).toBe(false);
    session.close();
  });

  it("pembacaan yang sudah didahului sebuah langkah dibuang", async () => {
    const { host, session, state } = await openedInFakeTime(sample());
    let answer = () => {};
    host.trouble.slowRead = new Promise<void>((resolve) => (answer = resolve));
    host.type("Tabel 3.1", "F6", 0.5);
    await jest.advanceTimersByTimeAsync(1000);
    host.trouble = {};
    const run = session.run(hitung);
    await jest.advanceTimersByTimeAsync(100);
    await run;
    const { book, phase } = state();
    answer();
    await jest.advanceTimersByTimeAsync(10);
    expect(state().book).toBe(book);
    expect(state().phase).toBe(phase);
    session.close();
  });

  it("panel yang ditutup tidak mendengarkan lagi", async () => {
    const { host, session } = await openedInFakeTime(sample());
    expect(host.listeners).toBe(2);
    session.close();
    expect(host.listeners).toBe(0);
  });
});

/** The pane, read: while time stands still, whoever waits for the next task waits for ever. */
async function openedInFakeTime(snapshot: Snapshot) {
  const opening = opened(snapshot);
  await jest.advanceTimersByTimeAsync(100);
  return opening;
}

function protect(host: LiteralHost, name: string, closed: boolean): void {
  host.snapshot = {
    ...host.snapshot,
    sheets: host.snapshot.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, protected: closed } : sheet,
    ),
  };
}
