/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { PLAIN_STYLE, type Snapshot } from "../../src/workbook/snapshot";
import { openPane, press, type OpenPane } from "./open-pane";
import { pengukuran } from "../lkip/ketentuan/laporan-kantor";
import { laporanTeks } from "../lkip/laporan-teks";
import { sample } from "./sample";
import { plainSheet } from "../fixtures/plain-sheet";

async function ketentuan(): Promise<OpenPane> {
  const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.7"));
  await press(pane, "Ketentuan kantor");
  await screen.findByRole("heading", { name: "Ketentuan kantor" });
  return pane;
}

async function menu(pane: OpenPane, item: string): Promise<void> {
  await pane.user.click(await screen.findByRole("button", { name: "Menu lain" }));
  await pane.user.click(await screen.findByRole("menuitem", { name: item }));
}

const consequence = () => screen.getAllByRole("status").at(-1)!;

describe("Ketentuan kantor", () => {
  it("setiap pertanyaan punya contoh yang ikut jawabannya", async () => {
    const { user } = await ketentuan();
    const example = () => screen.getByText(/realisasi 130 dari target 100/);
    expect(example()).toHaveTextContent("100,00%");
    await user.click(screen.getByRole("radio", { name: "Boleh lebih dari 100%, paling rendah 0%" }));
    expect(example()).toHaveTextContent("130,00%");
  });

  it("menyebut berapa hasil yang akan berubah, menyimpannya di buku kerja, dan menghitung menurutnya", async () => {
    const pane = await ketentuan();
    await waitFor(() => expect(consequence()).toHaveTextContent("Tidak ada hasil yang berubah."));
    await pane.user.click(screen.getByRole("radio", { name: "Angka: 100 − serapan" }));
    await waitFor(() => expect(consequence()).toHaveTextContent(/^[1-9]\d* hasil akan berubah\.$/));
    await press(pane, "Simpan");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Ketentuan disimpan di buku kerja ini."));
    expect(pane.host.snapshot.settings["hitung-capaian.ketentuan"]).toContain("sisa");
    await press(pane, "Batalkan");
    await waitFor(() => expect(pane.host.snapshot.settings).toEqual({}));
    await waitFor(() =>
      expect(pane.status()).toHaveTextContent("ketentuan di buku kerja ini kembali seperti semula"),
    );
  });

  it("ketentuan yang terbaca dari angka ditunjukkan dengan buktinya, dan satu klik menetapkannya", async () => {
    const pane = await openPane(
      laporanTeks(
        pengukuran(
          ["Persentase jalan mantap", "64", "80", "125"],
          ["Cakupan air minum", "70", "77", "110"],
          ["Indeks kepuasan", "85", "81,6", "96"],
        ),
      ),
    );
    await press(pane, "Ketentuan kantor");
    expect(await screen.findByText(/3 dari 3 capaian tercetak mengikuti: tanpa batas 100%\./)).toBeVisible();
    expect(screen.getByRole("radio", { name: "Dicatat apa adanya" })).toBeChecked();
    await pane.user.click(screen.getByRole("button", { name: /^Tetapkan: Bagaimana capaian di atas 100%/ }));
    await waitFor(() => expect(pane.host.snapshot.settings["hitung-capaian.ditetapkan"]).toBe('["batas"]'));
    expect(pane.host.snapshot.settings["hitung-capaian.ketentuan"]).toContain("tanpa-batas");
  });

  it("menyimpan satu pilihan tidak menetapkan yang tidak disentuh", async () => {
    const pane = await ketentuan();
    await pane.user.click(screen.getByRole("radio", { name: "Nilai saja" }));
    await press(pane, "Simpan");
    await waitFor(() =>
      expect(pane.host.snapshot.settings["hitung-capaian.ditetapkan"]).toBe('["caraTulis"]'),
    );
  });

  it("skala kantor sendiri yang berlubang ditolak dengan nilai yang tidak punya kelas", async () => {
    const { user } = await ketentuan();
    await user.click(screen.getByRole("radio", { name: "Skala kantor sendiri" }));
    const lowest = screen.getByRole("spinbutton", { name: "Kelas 7 mulai dari (%)" });
    await user.clear(lowest);
    await user.type(lowest, "10");
    expect(screen.getByRole("alert")).toHaveTextContent("Nilai 0 tidak masuk kelas mana pun.");
    expect(screen.getByRole("button", { name: "Simpan" })).toHaveAttribute("aria-disabled", "true");
    await user.clear(lowest);
    await user.type(lowest, "0");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("Escape menutup isian dan fokusnya kembali ke tombol yang membukanya", async () => {
    const { user } = await ketentuan();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Ketentuan kantor" })).toHaveFocus();
  });

  it("memilih sel bertanda tidak menutup isian yang sedang dikerjakan", async () => {
    const { host } = await ketentuan();
    act(() => host.click("Tabel 3.3", "E9"));
    expect(screen.getByRole("heading", { name: "Ketentuan kantor" })).toBeVisible();
  });

  it("Ctrl+Z di kolom isian tetap milik kolom itu", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3"));
    await press(pane, "Periksa saja");
    await waitFor(() => expect(pane.session.store.get().history).toHaveLength(1));
    await press(pane, "Ketentuan kantor");
    await pane.user.type(
      await screen.findByRole("spinbutton", { name: "Tahun laporan" }),
      "{Control>}z{/Control}",
    );
    expect(pane.session.store.get().history).toHaveLength(1);
  });
});

/** A table that no header tells: the user has to say what it is. */
function tanpaKepala(): Snapshot {
  const rows = [
    ["Data kinerja kami"],
    ["a", "b", "c", "d"],
    ["Pelayanan meningkat", "Nilai IKM", 80, 72],
    ["Pelayanan meningkat", "Waktu layanan", 10, 10],
  ];
  const cells = rows.map((row) => [...row, null].map((value) => ({ value, style: PLAIN_STYLE })));
  const sheet = plainSheet("Data", cells);
  return { sheets: [sheet], settings: {} };
}

describe("Pasangkan tabel sendiri", () => {
  it("kolom yang ditunjuk sendiri dihitung, diingat di buku kerja, dan bisa dilepas lagi", async () => {
    const pane = await openPane(tanpaKepala());
    const { user, host } = pane;
    await press(pane, "Pasangkan tabel sendiri");
    expect(await screen.findByText("Pilih kolom nama dan kolom realisasi dulu.")).toBeVisible();
    const first = screen.getByRole("spinbutton", { name: "Baris data pertama" });
    await user.clear(first);
    await user.type(first, "3");
    const roles = { Sasaran: "0", Indikator: "1", Target: "2", Realisasi: "3", Capaian: "4" };
    for (const [name, column] of Object.entries(roles))
      await user.selectOptions(screen.getByRole("combobox", { name }), column);
    await press(pane, "Simpan");
    await waitFor(() =>
      expect(pane.status()).toHaveTextContent("Pasangan tabel disimpan di buku kerja ini."),
    );
    await press(pane, "Hitung Capaian");
    await waitFor(() => expect(host.value("Data", "E3")).toBe(90));
    await user.click(screen.getByRole("tab", { name: "Tabel" }));
    expect(await screen.findByText("dipasangkan sendiri")).toBeVisible();
    await press(pane, "Lepas pasangan");
    await waitFor(() => expect(Object.keys(host.snapshot.settings)).toEqual(["hitung-capaian.riwayat"]));
  });

  it("tabel yang pernah dipasangkan di lembar yang kini tidak ada disebut, dan bisa dilepas", async () => {
    const peta = [
      { sheet: "Lama", table: "3.1", firstRow: 3, lastRow: 9, columns: { indikator: 1, realisasi: 3 } },
    ];
    const pane = await openPane({
      ...sample("Tabel 3.1"),
      settings: { "hitung-capaian.peta": JSON.stringify(peta) },
    });
    await pane.user.click(await screen.findByRole("tab", { name: "Tabel" }));
    expect(await screen.findByText(/Pernah dipasangkan di lembar Lama/)).toBeVisible();
    await press(pane, "Lepas pasangan");
    await waitFor(() => expect(pane.host.snapshot.settings).toEqual({}));
  });

  it("pilihan yang rusak di buku kerja disebut dalam satu kalimat, dan tabelnya tetap dibaca", async () => {
    await openPane({ ...sample("Tabel 3.1"), settings: { "hitung-capaian.peta": "{" } });
    expect(await screen.findByText(/1 tabel ditemukan/)).toBeVisible();
    expect(screen.getByText(/peta|pasangan/i, { selector: "p span" })).toBeVisible();
  });
});

describe("Menu lain", () => {
  it("Bersihkan untuk cetak menghapus semua tanda; tanpa tanda, dikatakan bahwa tidak ada yang perlu dihapus", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3"));
    await menu(pane, "Bersihkan untuk cetak");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Tidak ada tanda yang perlu dihapus."));
    await press(pane, "Periksa saja");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditandai/));
    await menu(pane, "Bersihkan untuk cetak");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Semua tanda dihapus."));
    expect(pane.host.snapshot.sheets.every(({ marks }) => marks.length === 0)).toBe(true);
  });

  it("Tulis lembar uji menambah satu lembar dan membukanya: satu baris tiap temuan, angka sebagai angka; yang kedua menggantikannya", async () => {
    const pane = await openPane(sample());
    const names = () => pane.host.snapshot.sheets.map(({ name }) => name);
    const before = names();
    await menu(pane, "Tulis lembar uji");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Lembar uji ditulis di lembar Lembar Uji."));
    const sheet = pane.host.snapshot.sheets.at(-1)!;
    const { findings } = pane.session.store.get().book!.evaluation;
    const rows = sheet.cells.filter(
      (row) => /^T[\d.]+$/.test(String(row?.[0]?.value)) && row?.[2]?.value !== undefined,
    );
    expect(rows).toHaveLength(findings.length);
    expect(rows.find((row) => row?.[2]?.value === "Tabel 3.8 · C32")![5]!.value).toBe(757_562_011);
    expect(sheet.cells.flat().every((cell) => cell?.formula === undefined)).toBe(true);
    expect(pane.host.selections.at(-1)).toBe("Lembar Uji!A1");
    await menu(pane, "Tulis lembar uji");
    await waitFor(() => expect(pane.session.store.get().history).toHaveLength(2));
    expect(names()).toEqual([...before, "Lembar Uji"]);
  });

  it("Buat grafik BAB III menambah lembar Grafik dan membukanya; yang kedua menggantikannya; Batalkan menghapusnya", async () => {
    const pane = await openPane(sample());
    const names = () => pane.host.snapshot.sheets.map(({ name }) => name);
    const before = names();
    await menu(pane, "Buat grafik BAB III");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Grafik untuk BAB III ada di lembar Grafik"));
    expect(names()).toEqual([...before, "Grafik"]);
    expect(pane.host.selections.at(-1)).toBe("Grafik!A1");
    const values = pane.host.snapshot.sheets
      .at(-1)!
      .cells.flat()
      .map((cell) => cell?.value);
    expect(values).toContain("Pagu dan realisasi anggaran per program (Rp)");
    await menu(pane, "Buat grafik BAB III");
    await waitFor(() => expect(pane.session.store.get().history).toHaveLength(2));
    expect(names()).toEqual([...before, "Grafik"]);
    await press(pane, "Batalkan");
    await waitFor(() => expect(pane.status()).toHaveTextContent("lembar grafik kembali seperti sebelumnya"));
    expect(names()).toEqual([...before, "Grafik"]);
    await press(pane, "Batalkan");
    await waitFor(() => expect(names()).toEqual(before));
  });

  it("tanpa angka yang bisa digambar tidak ada lembar yang dibuat, dan sebabnya disebut", async () => {
    const pane = await openPane(sample("Tabel 3.5"));
    const before = pane.host.snapshot;
    await menu(pane, "Buat grafik BAB III");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Belum ada yang bisa digambar"));
    expect(pane.host.snapshot.sheets).toEqual(before.sheets);
    expect(pane.session.store.get().history).toHaveLength(0);
  });

  it("Bantuan menjelaskan cara kerja dan warna tanda", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3"));
    await menu(pane, "Bantuan");
    expect(await screen.findByRole("heading", { name: "Bantuan" })).toBeVisible();
    expect(screen.getByText(/merah: galat/)).toBeVisible();
  });
});

describe("Hasil", () => {
  it("batang capaian selalu disertai angkanya, dan serapan yang tidak ada disebut tidak dihitung", async () => {
    const pane = await openPane(sample());
    await pane.user.click(await screen.findByRole("tab", { name: "Hasil" }));
    const name = await screen.findByRole("button", { name: "Terselenggaranya Pemerintah Kecamatan Jombang" });
    const row = name.closest("li")!;
    expect(row).toHaveTextContent("Capaian100,00%");
    expect(row).toHaveTextContent("Serapantertulis 98%, tidak dihitung ulang");
    await pane.user.click(within(row).getByRole("button"));
    expect(pane.host.selections).toEqual(["Tabel 3.7!C5"]);
  });
});
