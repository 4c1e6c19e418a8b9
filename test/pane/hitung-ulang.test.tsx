/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { batalkan, simpanKetentuan } from "../../src/pane/commands";
import { tetapkan } from "../../src/lkip/ketentuan/ditetapkan";
import { openPane, press, type OpenPane } from "./open-pane";
import { sample } from "./sample";

const NOTICE = /hasil perlu dihitung ulang/;

async function calculated(): Promise<OpenPane> {
  const pane = await openPane(sample("Tabel 3.6"));
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
  return pane;
}

/** How many results the pane says have to be worked out again. */
async function outdated(): Promise<number> {
  const line = await screen.findByText(NOTICE);
  return Number(/^\d+/.exec(line.textContent)?.[0]);
}

const edit = ({ host }: OpenPane, cell: string, value: number) =>
  act(() => host.type("Tabel 3.6", cell, value));

test("sesudah sel dasarnya diketik ulang, panel menyebut berapa hasil yang perlu dihitung ulang sampai keduanya cocok", async () => {
  const pane = await calculated();
  expect(screen.queryByText(NOTICE)).toBeNull();
  const before = pane.host.value("Tabel 3.6", "C10");
  expect(typeof before).toBe("number");
  edit(pane, "C10", Number(before) / 2);
  expect(await outdated()).toBe(pane.session.store.get().book!.plan.writes.length);
  await press(pane, "Hitung ulang");
  await waitFor(() => expect(screen.queryByText(NOTICE)).toBeNull());
  await waitFor(() => expect(pane.session.store.get().book!.plan.writes).toEqual([]));
  expect(screen.queryByText(NOTICE)).toBeNull();
});

test("sel yang dikembalikan ke angka semula tidak meninggalkan pemberitahuan", async () => {
  const pane = await calculated();
  const before = Number(pane.host.value("Tabel 3.6", "C10"));
  edit(pane, "C10", before / 2);
  await outdated();
  edit(pane, "C10", before);
  await waitFor(() => expect(screen.queryByText(NOTICE)).toBeNull());
});

test("sebelum Hitung Capaian pertama, dan sesudah ia dibatalkan, hasil yang kosong atau keliru bukan hitung ulang", async () => {
  const pane = await openPane(sample("Tabel 3.6"));
  expect(pane.session.store.get().book!.plan.writes.length).toBeGreaterThan(0);
  expect(screen.queryByText(NOTICE)).toBeNull();
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
  await act(() => pane.session.run(batalkan));
  expect(pane.session.store.get().book!.plan.writes.length).toBeGreaterThan(0);
  expect(screen.queryByText(NOTICE)).toBeNull();
});

test("ketentuan yang disimpan sesudah Hitung Capaian menyebut hasil yang berubah olehnya", async () => {
  const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.7"));
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.session.store.get().phase.kind).toBe("selesai"));
  expect(screen.queryByText(NOTICE)).toBeNull();
  const { pengaturan } = pane.session.store.get().book!;
  await act(() => pane.session.run(simpanKetentuan, tetapkan(pengaturan, { efisiensi: "sisa" })));
  const { writes } = pane.session.store.get().book!.plan;
  expect(writes.length).toBeGreaterThan(0);
  expect(await outdated()).toBe(writes.length);
});

test("sel yang tidak bisa ditulis tidak diminta dihitung ulang terus-menerus", async () => {
  const book = sample("Tabel 3.6");
  const [sheet] = book.sheets;
  const whole = { top: 0, left: 0, bottom: 500, right: 50 };
  const pane = await openPane({ ...book, sheets: [{ ...sheet!, locked: [whole] }] });
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.session.store.get().phase.kind).toBe("selesai"));
  expect(screen.queryByText(NOTICE)).toBeNull();
});
