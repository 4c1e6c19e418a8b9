/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { PLAIN_STYLE } from "../../src/workbook/snapshot";
import { openPane, press, type OpenPane } from "./open-pane";
import { sample } from "./sample";

const heads = () => [...document.querySelectorAll<HTMLElement>("[data-pekerjaan]")];

async function opened(): Promise<OpenPane> {
  const pane = await openPane(sample());
  await screen.findByRole("list", { name: "Daftar pekerjaan" });
  return pane;
}

const inside = (item: HTMLElement, name: string | RegExp) => within(item).getByRole("button", { name });

describe("Daftar pekerjaan", () => {
  it("delapan kartu menjelaskan semua temuan contoh, yang paling banyak menjelaskan lebih dulu", async () => {
    const { session } = await opened();
    const { findings, causes } = session.store.get().book!.evaluation;
    expect(heads()).toHaveLength(causes!.length);
    expect(heads().length).toBeLessThanOrEqual(10);
    expect(new Set(causes!.flatMap(({ explains }) => explains)).size).toBe(findings.length);
  });

  it("kartu menyebut kepastiannya, dan dibuka menunjukkan kalimat, angka, dan selisih tiap temuannya", async () => {
    const { finding, user } = await opened();
    const item = finding("Tabel 3.6 · E10");
    expect(item).toHaveTextContent(/^Pasti· 11 temuan/);
    await user.click(inside(item, "Rincian"));
    expect(item).toHaveTextContent("tertulis 83%, padahal realisasi dibagi targetnya 90,45%");
    const numbers = within(item)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent);
    expect(numbers).toEqual(expect.arrayContaining(["83,00%", "90,45%", "−7,45 poin"]));
    expect(item).toHaveTextContent("Diganti dengan angka yang benar saat Anda klik Hitung Capaian.");
  });

  it("Ke sel memilih selnya di lembar", async () => {
    const { finding, host, user } = await opened();
    await user.click(inside(finding("Tabel 3.6 · E10"), "Ke sel"));
    expect(host.selections).toEqual(["Tabel 3.6!E10"]);
  });

  it("temuan yang sebabnya sama berada di dalam satu kartu, dengan selisih 757.562.011", async () => {
    const { finding, host, user } = await opened();
    const item = finding("Tabel 3.8 · C32");
    expect(item).toHaveTextContent("3 temuan");
    expect(heads().some((head) => head.textContent?.includes("· Tabel 3.8 · C31"))).toBe(false);
    await user.click(inside(item, "Rincian"));
    expect(item).toHaveTextContent("757.562.011");
    expect(item).toHaveTextContent("398.186.700");
    await user.click(within(item).getAllByRole("button", { name: "Tabel 3.8 · C31" })[0]!);
    expect(host.selections).toEqual(["Tabel 3.8!C31"]);
  });

  it("saringannya terlipat; dibuka, ia menyaring menurut tingkat, tabel, dan kata, lalu menampilkan semua lagi", async () => {
    const { user } = await opened();
    const all = heads().length;
    expect(screen.queryByRole("combobox", { name: "Tabel" })).toBeNull();
    await press({ user } as OpenPane, "Saring dan cari");
    await press({ user } as OpenPane, /^Peringatan 7$/);
    const warnings = heads().length;
    expect(warnings).toBeLessThanOrEqual(7);
    await user.selectOptions(screen.getByRole("combobox", { name: "Tabel" }), "3.3");
    expect(heads().length).toBeLessThan(all);
    await press({ user } as OpenPane, /^Peringatan 7$/);
    await user.type(screen.getByRole("searchbox"), "sesuatu yang tidak ada");
    expect(screen.getByText(/Tidak ada pekerjaan untuk saringan ini/)).toBeVisible();
    await press({ user } as OpenPane, "Tampilkan semua pekerjaan");
    expect(heads()).toHaveLength(all);
  });

  it("saringan Perlu jawaban menyisakan yang hanya bisa dijawab kantor", async () => {
    const { user } = await opened();
    await press({ user } as OpenPane, "Saring dan cari");
    await press({ user } as OpenPane, "Perlu jawaban");
    expect(heads().length).toBeGreaterThan(0);
    for (const head of heads()) {
      const item = head.closest("li")!;
      expect(within(item as HTMLElement).getByRole("button", { name: /^Jawab pertanyaan di/ })).toBeVisible();
    }
  });

  it("angka di ringkasan adalah jalan masuk ke temuannya", async () => {
    const { user } = await opened();
    const summary = screen.getByRole("region", { name: "Ringkasan" });
    await user.click(within(summary).getByRole("button", { name: /Peringatan/ }));
    expect(heads().length).toBeLessThanOrEqual(7);
    for (const head of heads()) expect(head).toHaveTextContent(/Peringatan|Mungkin|Pasti|Sangat mungkin/);
    await user.click(within(summary).getByRole("button", { name: /Rata-rata capaian/ }));
    expect(await screen.findByText("Capaian per indikator")).toBeVisible();
  });

  it("memilih sel bertanda di lembar membuka temuannya, juga yang berada di bawah sebab lain", async () => {
    const { host, finding } = await opened();
    act(() => host.click("Tabel 3.6", "E14"));
    expect(inside(finding("Tabel 3.6 · E10"), "Rincian")).toHaveAttribute("aria-expanded", "true");
    expect(document.body).toHaveFocus();
  });

  it("dua tabel yang berbeda tampil setara; yang dipilih diperlihatkan akibatnya dulu, lalu ditulis, dan Batalkan mengembalikannya", async () => {
    const pane = await opened();
    const entry = () => pane.finding("Tabel 3.4 · D9");
    await pane.user.click(inside(entry(), "Rincian"));
    expect(entry()).not.toHaveTextContent("seharusnya");
    await pane.user.click(inside(entry(), "Pakai 85,00% juga di Tabel 3.3 · E9"));
    const preview = await within(entry()).findByRole("group", { name: "Yang akan ditulis" });
    expect(preview).toHaveTextContent("Tabel 3.3 · E995% → 85%");
    await waitFor(() => expect(preview).toHaveTextContent(/Menyelesaikan \d+ temuan/));
    expect(pane.host.plans).toEqual([]);
    await pane.user.click(within(preview).getByRole("button", { name: /^Tulis/ }));
    await waitFor(() => expect(pane.status()).toHaveTextContent(/Diperbaiki: Tabel 3\.3 · E9/));
    expect(pane.host.value("Tabel 3.3", "E9")).toBe(0.85);
    await press(pane, "Batalkan");
    await waitFor(() => expect(pane.host.value("Tabel 3.3", "E9")).toBe(0.95));
  });

  it("sebuah temuan terbuka sampai ke asal angkanya: sel, nama, jumlah, dan aturannya", async () => {
    const { finding, host, user } = await opened();
    const item = finding("Tabel 3.6 · E10");
    await user.click(inside(item, "Rincian"));
    const trace = within(item).getAllByRole("group", { name: "Asal angka" })[0]!;
    expect(trace).toHaveTextContent("90,45% = D10 1.566.177.343 ÷ C10 1.731.468.142");
    expect(trace).toHaveTextContent("Realisasi dibagi target atau pagu di barisnya.");
    await user.click(within(trace).getByRole("button", { name: /^Ke sel C10/ }));
    expect(host.selections).toEqual(["Tabel 3.6!C10"]);
  });

  it("berapa yang beres dihitung dari pekerjaan yang ada saat dibuka", async () => {
    const pane = await opened();
    const all = heads().length;
    expect(screen.getByText(`0 dari ${all} beres`)).toBeVisible();
    await press(pane, "Hitung Capaian");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis dalam/));
    expect(screen.getByText(/^[1-9]\d* dari \d+ beres$/)).toBeVisible();
    await press(pane, "Pekerjaan berikutnya");
    expect(heads()[0]!.closest("li")).toHaveTextContent("Kode temuan");
    expect(pane.host.selections).toHaveLength(1);
  });
});

describe("Pertanyaan yang hanya bisa dijawab kantor", () => {
  it("baris Tabel 3.7 ditautkan ke program Tabel 3.8, diingat di buku kerja, dan serapannya dihitung", async () => {
    const { finding, host, user, session } = await opened();
    await user.click(inside(finding("Tabel 3.7 · B5"), /^Jawab pertanyaan di/));
    const select = within(finding("Tabel 3.7 · B5")).getAllByRole("combobox")[0]!;
    const groups = [...select.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups).toEqual(["Sasaran di Tabel 3.6", "Program di Tabel 3.8"]);
    await user.selectOptions(select, "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota");
    await user.click(within(finding("Tabel 3.7 · B5")).getAllByRole("button", { name: "Tautkan" })[0]!);
    await waitFor(() =>
      expect(session.store.get().book!.evaluation.findings.map(({ id }) => id)).not.toContain(
        "baris-tidak-cocok@'Tabel 3.7'!B5",
      ),
    );
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
    await screen.findByRole("list", { name: "Daftar pekerjaan" });
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
    expect(host.selections).toEqual(["Tabel 3.8!B25"]);
    await user.keyboard("{Escape}");
    expect(document.body).toHaveFocus();
    expect(host.selections).toEqual(["Tabel 3.8!B25", "Tabel 3.8!B25"]);
  });

  it("fokus tidak hilang saat pekerjaan yang dipegangnya selesai", async () => {
    const pane = await opened();
    const item = pane.finding("Tabel 3.4 · D9");
    await pane.user.click(inside(item, "Rincian"));
    await pane.user.click(inside(item, "Pakai 85,00% juga di Tabel 3.3 · E9"));
    const write = await within(item).findByRole("button", { name: /^Tulis/ });
    await waitFor(() => expect(write).toBeEnabled());
    act(() => write.focus());
    await pane.user.keyboard("{Enter}");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/Diperbaiki: /));
    expect(document.activeElement).not.toBe(document.body);
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
