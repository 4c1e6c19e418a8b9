/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { PLAIN_STYLE } from "../../src/workbook/snapshot";
import { openPane, press, type OpenPane } from "./open-pane";
import { sample } from "./sample";

const heads = () => [...document.querySelectorAll<HTMLElement>("[data-temuan]")];

async function opened(): Promise<OpenPane> {
  const pane = await openPane(sample());
  await screen.findByRole("list", { name: "Daftar temuan" });
  return pane;
}

const inside = (item: HTMLElement, name: string | RegExp) => within(item).getByRole("button", { name });

describe("Daftar temuan", () => {
  it("menunjukkan kalimat, angka yang membuktikannya, dan selisihnya", async () => {
    const { finding } = await opened();
    const item = finding("Tabel 3.6 · E10");
    expect(item).toHaveTextContent("Galat");
    expect(item).toHaveTextContent("tertulis 83%, padahal realisasi dibagi targetnya 90,45%");
    const numbers = within(item)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent);
    expect(numbers).toEqual(["83,00%", "90,45%", "−7,45 poin"]);
    expect(item).toHaveTextContent("Diganti dengan angka yang benar saat Anda klik Hitung Capaian.");
  });

  it("Ke sel memilih selnya di lembar", async () => {
    const { finding, host, user } = await opened();
    await user.click(inside(finding("Tabel 3.6 · E10"), "Ke sel"));
    expect(host.selections).toEqual(["Tabel 3.6!E10"]);
  });

  it("temuan yang sebabnya sama berada di bawah sebabnya, dengan petunjuk 757.562.011", async () => {
    const { finding, host, user } = await opened();
    const item = finding("Tabel 3.8 · C32");
    expect(item).toHaveTextContent("Selisih 757.562.011 sama persis");
    expect(item).toHaveTextContent("2 temuan lain berasal dari sel ini");
    expect(heads().some((head) => head.textContent?.includes("Tabel 3.7 · D8"))).toBe(false);
    await user.click(inside(item, "Rincian"));
    expect(item).toHaveTextContent("398.186.700");
    await user.click(inside(item, "Tabel 3.7 · D8"));
    expect(host.selections).toEqual(["Tabel 3.7!D8"]);
  });

  it("disaring menurut tingkat dan tabel, lalu ditampilkan semua lagi", async () => {
    const { user } = await opened();
    const all = heads().length;
    await press({ user } as OpenPane, /^Peringatan 7$/);
    expect(heads()).toHaveLength(7);
    await user.selectOptions(screen.getByRole("combobox", { name: "Tabel" }), "3.3");
    expect(heads().map((head) => head.textContent)).toEqual([
      expect.stringContaining("D8"),
      expect.stringContaining("F8"),
    ]);
    await press({ user } as OpenPane, /^Info 2$/);
    expect(screen.getByText(/Tidak ada temuan untuk saringan ini/)).toBeVisible();
    await press({ user } as OpenPane, "Tampilkan semua temuan");
    expect(heads()).toHaveLength(all);
  });

  it("angka di ringkasan adalah jalan masuk ke temuannya", async () => {
    const { user } = await opened();
    const summary = screen.getByRole("region", { name: "Ringkasan" });
    await user.click(within(summary).getByRole("button", { name: /Peringatan/ }));
    expect(heads()).toHaveLength(7);
    await user.click(within(summary).getByRole("button", { name: /Rata-rata capaian/ }));
    expect(await screen.findByText("Capaian per indikator")).toBeVisible();
  });

  it("memilih sel bertanda di lembar membuka temuannya, juga yang berada di bawah sebab lain", async () => {
    const { host, finding } = await opened();
    act(() => host.click("Tabel 3.7", "D8"));
    expect(inside(finding("Tabel 3.8 · C32"), "Rincian")).toHaveAttribute("aria-expanded", "true");
    expect(document.body).toHaveFocus();
  });

  it("Perbaiki menulis 85% ke E9 di Tabel 3.3, temuannya hilang, dan Batalkan mengembalikannya", async () => {
    const pane = await opened();
    await pane.user.click(inside(pane.finding("Tabel 3.3 · E9"), "Perbaiki"));
    await waitFor(() => expect(pane.status()).toHaveTextContent("Sel E9 diperbaiki."));
    expect(pane.host.value("Tabel 3.3", "E9")).toBe(0.85);
    expect(() => pane.finding("Tabel 3.3 · E9")).toThrow();
    await press(pane, "Batalkan");
    await waitFor(() => expect(pane.host.value("Tabel 3.3", "E9")).toBe(0.95));
    expect(pane.finding("Tabel 3.3 · E9")).toBeVisible();
  });
});

describe("Pertanyaan yang hanya bisa dijawab kantor", () => {
  it("baris Tabel 3.7 ditautkan ke program Tabel 3.8, diingat di buku kerja, dan serapannya dihitung", async () => {
    const { finding, host, user, session } = await opened();
    const select = await within(finding("Tabel 3.7 · B5")).findByRole("combobox");
    const groups = [...select.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups).toEqual(["Sasaran di Tabel 3.6", "Program di Tabel 3.8"]);
    await user.selectOptions(select, "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota");
    await user.click(inside(finding("Tabel 3.7 · B5"), "Tautkan"));
    await waitFor(() => expect(() => finding("Tabel 3.7 · B5")).toThrow());
    expect(Object.keys(host.snapshot.settings)).toEqual(["hitung-capaian.ikatan"]);
    const { results } = session.store.get().book!.evaluation;
    const serapan = results.find(
      ({ table, kind, ref }) => table === "3.7" && kind === "serapan" && ref.row === 4,
    );
    expect(serapan?.value).toBeGreaterThan(90);
  });

  it("arah sebuah indikator ditanyakan, jawabannya diingat, dan capaiannya mengikuti", async () => {
    const pane = await openPane({
      settings: {},
      sheets: [
        {
          ...sample().sheets[0]!,
          name: "Tabel 3.1",
          merges: [],
          marks: [],
          cells: [
            [cell("Tabel 3.1 Pengukuran Kinerja Tahun 2023")],
            [],
            ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian"].map(cell),
            [
              cell(1),
              cell("Turunnya kemiskinan"),
              cell("Angka kemiskinan"),
              cell("persen"),
              cell(10),
              cell(12),
            ],
          ],
        },
      ],
    });
    await screen.findByRole("list", { name: "Daftar temuan" });
    expect(screen.getByText(/hasil yang baik itu yang lebih besar atau lebih kecil/)).toBeVisible();
    await press(pane, "Lebih kecil lebih baik");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Jawaban disimpan di buku kerja ini."));
    const [capaian] = pane.session.store.get().book!.evaluation.results;
    expect(capaian!.value).toBe(80);
    expect(pane.host.snapshot.settings["hitung-capaian.arah"]).toContain("negatif");
  });
});

describe("Dengan papan ketik saja", () => {
  it("Tab berhenti sekali di daftar, panah berpindah, Enter pergi ke sel, Escape kembali ke lembar", async () => {
    const { user, host } = await opened();
    const list = heads();
    expect(list.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => list[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(document.activeElement).toBe(heads()[1]);
    await user.keyboard("{Enter}");
    expect(host.selections).toEqual(["Tabel 3.4!D9"]);
    await user.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
    expect(host.selections).toEqual(["Tabel 3.4!D9", "Tabel 3.4!D9"]);
  });

  it("fokus tidak hilang saat temuan yang dipegangnya selesai diperbaiki", async () => {
    const pane = await opened();
    const fix = inside(pane.finding("Tabel 3.3 · E9"), "Perbaiki");
    act(() => fix.focus());
    await pane.user.keyboard("{Enter}");
    await waitFor(() => expect(() => pane.finding("Tabel 3.3 · E9")).toThrow());
    expect(document.activeElement?.closest("[data-temuan]")).not.toBeNull();
  });

  it("Ctrl+Z di panel membatalkan langkah terakhir", async () => {
    const pane = await opened();
    await press(pane, "Periksa saja");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditandai/));
    await pane.user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(pane.status()).toHaveTextContent("tanda di lembar kembali seperti semula"));
    expect(pane.host.snapshot.sheets.every(({ marks }) => marks.length === 0)).toBe(true);
  });
});

function cell(value: string | number) {
  return { value, style: PLAIN_STYLE };
}
