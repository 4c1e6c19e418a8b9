/** @jest-environment jsdom */
import { PLAIN_STYLE } from "../../src/workbook/snapshot";
import { act, screen, waitFor } from "@testing-library/react";
import axe from "axe-core";
import { LiteralHost } from "./literal-host";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";

/** What axe-core finds wrong; colours are looked at in a real browser, for jsdom draws none. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe("Dapat dipakai semua orang (axe-core)", () => {
  it("temuan, hasil, tabel", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.7", "Tabel 3.8"));
    await screen.findByRole("list", { name: "Daftar pekerjaan" });
    expect(await violations()).toEqual([]);
    for (const [name, shown] of [
      ["Hasil", "Capaian per indikator"],
      ["Tabel", "Pasangkan tabel sendiri"],
    ] as const) {
      await pane.user.click(screen.getByRole("tab", { name }));
      await screen.findByText(shown);
      expect(await violations()).toEqual([]);
    }
  });

  it("ketentuan dengan skala sendiri", async () => {
    const pane = await openPane(sample("Tabel 3.1"));
    await press(pane, "Ketentuan kantor");
    await pane.user.click(await screen.findByRole("radio", { name: "Skala kantor sendiri" }));
    expect(await violations()).toEqual([]);
  });

  it("tanpa tabel, lalu memasangkan sendiri", async () => {
    const pane = await openPane({
      sheets: sample().sheets.map((sheet) => ({
        ...sheet,
        cells: [[{ value: "Catatan rapat", style: PLAIN_STYLE }]],
      })),
      settings: {},
    });
    await screen.findByRole("heading", { name: "Belum ada tabel LKIP yang dikenali" });
    expect(await violations()).toEqual([]);
    await press(pane, "Pasangkan tabel sendiri");
    await screen.findByRole("combobox", { name: "Tabel apa ini?" });
    expect(await violations()).toEqual([]);
  });

  it("gagal, dan Excel yang terlalu lama", async () => {
    const host = new LiteralHost(sample("Tabel 3.1"));
    host.trouble.read = new Error("Excel tidak menjawab.");
    const pane = await openPane(host);
    await waitFor(() => expect(screen.getByRole("alert")).toBeVisible());
    expect(await violations()).toEqual([]);
    act(() => pane.session.store.dispatch({ type: "office-lama" }));
    await screen.findByRole("heading", { name: "Excel ini terlalu lama" });
    expect(await violations()).toEqual([]);
  });
});
