/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { refName } from "../../src/workbook/address";
import { openPane, press, type OpenPane } from "./open-pane";
import { sample } from "./sample";

async function opened(...sheets: string[]): Promise<OpenPane> {
  const pane = await openPane(sample(...sheets));
  await waitFor(() => expect(pane.session.store.get().book?.diagnosed).toBe(true));
  return pane;
}

const book = ({ session }: OpenPane) => session.store.get().book!;
const view = ({ session }: OpenPane) => session.store.get().view;
const click = ({ host }: OpenPane, sheet: string, cell: string) => act(() => host.click(sheet, cell));

/** Runs Hitung Capaian and waits for what the findings that are left come from. */
async function calculated(): Promise<OpenPane> {
  const pane = await opened("Tabel 3.6");
  await press(pane, "Hitung Capaian");
  await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
  await waitFor(() => expect(book(pane).diagnosed).toBe(true));
  return pane;
}

test("klik sel hijau membuka barisnya di Hasil dengan asal angkanya, tanpa bertanya lagi ke Excel", async () => {
  const pane = await calculated();
  expect(book(pane).snapshot.sheets[0]!.marks).toContainEqual({ row: 9, col: 4, kind: "diganti" });
  const focus = document.activeElement;
  const asked = [pane.host.reads, pane.host.looks, pane.host.selections.length];
  click(pane, "Tabel 3.6", "E10");
  const line = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('li[aria-current="true"]');
    expect(found).not.toBeNull();
    return found!;
  });
  expect(within(line).getByRole("button", { name: "E10" })).toBeVisible();
  expect(within(line).getByRole("group", { name: "Asal angka" })).toHaveTextContent(
    "90,45% = D10 1.566.177.343 ÷ C10 1.731.468.142",
  );
  expect([pane.host.reads, pane.host.looks, pane.host.selections.length]).toEqual(asked);
  expect(document.activeElement).toBe(focus);
});

test("sel hijau lain yang diklik sesudahnya menggantikannya, dan tab yang dipilih sendiri mulai tanpa sorotan", async () => {
  const pane = await calculated();
  click(pane, "Tabel 3.6", "E10");
  await waitFor(() => expect(document.querySelectorAll('li[aria-current="true"]')).toHaveLength(1));
  click(pane, "Tabel 3.6", "E11");
  await waitFor(() => expect(document.querySelector('li[aria-current="true"]')).toHaveTextContent(/^E11/));
  await pane.user.click(screen.getByRole("tab", { name: "Tabel" }));
  await pane.user.click(screen.getByRole("tab", { name: "Hasil" }));
  await screen.findByText("Semua sel hasil");
  expect(document.querySelector('li[aria-current="true"]')).toBeNull();
});

test("klik sel yang disebut sebuah sebab membuka kartunya, juga bila temuannya di sel lain", async () => {
  const pane = await opened("Tabel 3.8");
  const { causes = [], findings } = book(pane).evaluation;
  const withFinding = new Set(findings.map(({ ref }) => refName(ref)));
  const pairs = causes.flatMap(({ id, cells }) => cells.map((ref) => ({ id, ref })));
  const { ref } = pairs.find(({ ref: each }) => !withFinding.has(refName(each)))!;
  act(() => pane.host.select(ref));
  const named = causes.filter(({ cells }) => cells.some((each) => refName(each) === refName(ref)));
  expect(named.map(({ id }) => id)).toContain(view(pane).open);
});

test("klik sel yang hanya terkait dengan sebuah temuan membukanya; yang sudah terbuka tidak bergeser", async () => {
  const pane = await opened("Tabel 3.8");
  const { causes = [], findings } = book(pane).evaluation;
  const own = new Set([...findings, ...causes].map(({ ref }) => refName(ref)));
  const inCauses = new Set(causes.flatMap(({ cells }) => cells.map(refName)));
  const related = findings.flatMap(({ related: all }) => all);
  const ref = related.find((each) => !own.has(refName(each)) && !inCauses.has(refName(each)))!;
  act(() => pane.host.select(ref));
  const shown = view(pane);
  const finding = findings.find(({ id }) => id === shown.open)!;
  expect(finding.related.map(refName)).toContain(refName(ref));
  act(() => pane.host.select(ref));
  expect(view(pane)).toBe(shown);
});

test("sel tanpa tanda dan tanpa kaitan tidak menggeser panel; tautan di Hasil membiarkan Hasil terbuka", async () => {
  const pane = await calculated();
  const before = view(pane);
  click(pane, "Tabel 3.6", "Z90");
  expect(view(pane)).toBe(before);
  await pane.user.click(screen.getByRole("tab", { name: "Hasil" }));
  const first = book(pane).evaluation.findings[0]!.ref;
  await act(() => pane.session.goTo(first));
  act(() => pane.host.select(first));
  expect(view(pane).tab).toBe("hasil");
  act(() => pane.host.select(first));
  expect(view(pane).tab).toBe("pekerjaan");
});
