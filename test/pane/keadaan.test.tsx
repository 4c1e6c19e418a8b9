/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../src/pane/app";
import { lkipEngine } from "../../src/pane/model/lkip-engine";
import { Session } from "../../src/pane/model/session";
import { PLAIN_STYLE, type Snapshot } from "../../src/workbook/snapshot";
import { LiteralHost } from "./literal-host";
import { openPane, press } from "./open-pane";
import { sample } from "./sample";
import { plainSheet } from "../fixtures/plain-sheet";

/** A workbook of one sheet. */
function lembar(name: string, rows: readonly (readonly (string | number)[])[]): Snapshot {
  const cells = rows.map((row) => row.map((value) => ({ value, style: PLAIN_STYLE })));
  const sheet = plainSheet(name, cells);
  return { sheets: [sheet], settings: {} };
}

const RAPI = lembar("Tabel 3.1", [
  ["Tabel 3.1 Pengukuran Kinerja"],
  [],
  ["No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian"],
  [1, "Meningkatnya pelayanan", "Nilai IKM", 80, 80, 100],
]);

describe("Keadaan panel", () => {
  it("saat membaca, tombolnya sudah bisa diklik dan kerangkanya tampak", async () => {
    const host = new LiteralHost(sample());
    let answer = () => {};
    host.trouble.slowRead = new Promise<void>((resolve) => (answer = resolve));
    const session = new Session({ host, loadEngine: async () => lkipEngine, now: () => 0 });
    render(<App session={session} host={host} />);
    const opening = session.open();
    expect(screen.getByRole("status")).toHaveTextContent("Membaca tabel di buku kerja ini…");
    expect(screen.getByRole("button", { name: "Hitung Capaian" })).toBeEnabled();
    await act(async () => {
      answer();
      await opening;
    });
    expect(screen.getByText("LKIP 2023 · 9 tabel ditemukan")).toBeVisible();
  });

  it("tanpa tabel: menyebut apa yang dicari, di lembar mana, dan tiga jalan; templat yang disisipkan langsung dikenali", async () => {
    const pane = await openPane(lembar("Rekap bulanan", [["halo"]]));
    expect(await screen.findByRole("heading", { name: "Belum ada tabel LKIP yang dikenali" })).toBeVisible();
    expect(screen.getByText("Rekap bulanan")).toBeVisible();
    expect(screen.getByText(/kepala kolom seperti Sasaran, Indikator, Target/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Pasangkan tabel sendiri" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Periksa lagi" })).toBeVisible();
    await press(pane, "Sisipkan lembar templat");
    await waitFor(() => expect(pane.status()).toHaveTextContent("9 lembar templat disisipkan"));
    expect(screen.getByText(/9 tabel ditemukan/)).toBeVisible();
  });

  it("di Excel web, yang tidak mengabarkan daftar pilihan, panel menawarkan Muat ulang", async () => {
    const host = new LiteralHost(sample());
    host.trouble.missesEdits = true;
    const pane = await openPane(host);
    expect(screen.getByText("lewat daftar pilihan (dropdown)", { exact: false })).toBeVisible();
    const { reads } = pane.host;
    await press(pane, "Muat ulang");
    await waitFor(() => expect(pane.host.reads).toBe(reads + 1));
  });

  it("ada perubahan yang hanya boleh dibaca lewat klik: dikatakan, dan Muat ulang membacanya", async () => {
    const host = new LiteralHost(sample());
    host.quiet = false;
    const pane = await openPane(host);
    host.type("Tabel 3.1", "F6", 0.5);
    await waitFor(() =>
      expect(pane.status()).toHaveTextContent("Ada perubahan di buku kerja sesudah dibaca."),
    );
    await press(pane, "Muat ulang");
    await waitFor(() => expect(pane.status()).not.toHaveTextContent("Ada perubahan"));
  });

  it("tanpa tabel, lembar yang tidak terbaca tetap disebut", async () => {
    await openPane({ ...lembar("Rekap", [["halo"]]), unread: ["Grafik1"] });
    expect(await screen.findByText(/Lembar Grafik1 tidak bisa dibaca/)).toBeVisible();
  });

  it("tidak ada yang keliru: dikatakan dengan jelas", async () => {
    const pane = await openPane(RAPI);
    expect(await screen.findByText(/Tidak ada yang perlu diperbaiki/)).toBeVisible();
    expect(pane.status()).toHaveTextContent("Semua 1 sel hasil sudah sesuai dengan hitungan.");
  });

  it("Excel terlalu lama: menyebut versi yang diperlukan dan jalan lain", async () => {
    await openPane(new LiteralHost(sample(), "terang", false));
    expect(screen.getByRole("heading", { name: "Excel ini terlalu lama" })).toBeVisible();
    expect(screen.getByText(/Excel di web \(gratis\)/)).toBeVisible();
  });

  it("gagal: menyebut apa yang terjadi pada buku kerja, menyalin rincian, dan bisa dicoba lagi", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.5"));
    pane.host.trouble.apply = new Error("Excel menolak permintaan ini.");
    await press(pane, "Hitung Capaian");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Excel menolak permintaan ini.");
    expect(alert).toHaveTextContent("Buku kerja Anda tidak berubah.");
    await pane.user.click(within(alert).getByRole("button", { name: "Salin rincian" }));
    expect(await navigator.clipboard.readText()).toBe("GalatBuatan: Excel menolak permintaan ini.");
    pane.host.trouble = {};
    await press(pane, "Coba lagi");
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
    expect(document.activeElement).not.toBe(document.body);
  });

  it("gagal membaca ulang sesudah menulis: dikatakan bahwa hasilnya sudah tertulis, dan Batalkan tetap bisa", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.5"));
    pane.host.trouble = { afterApply: () => (pane.host.trouble.read = new Error("Excel tidak menjawab.")) };
    await press(pane, "Hitung Capaian");
    expect(await screen.findByRole("alert")).toHaveTextContent("Hasilnya sudah tertulis di sel");
    pane.host.trouble = {};
    await press(pane, "Batalkan");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/^Dibatalkan: /));
  });

  it("bekerja lama: tahapnya disebut, lalu isian sel yang ditunggu Excel, dan bisa dihentikan", async () => {
    const pane = await openPane(sample("Tabel 3.1", "Tabel 3.3", "Tabel 3.5"));
    pane.host.trouble.slowRead = new Promise(() => {});
    await press(pane, "Hitung Capaian");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Membaca tabel…"), { timeout: 2000 });
    expect(within(pane.status()).getByRole("progressbar")).toHaveAttribute(
      "aria-valuetext",
      "Membaca tabel…",
    );
    await waitFor(() => expect(pane.status()).toHaveTextContent("klik sel lain atau tekan Enter"), {
      timeout: 6000,
    });
    await press(pane, "Hentikan");
    await waitFor(() => expect(pane.status()).toHaveTextContent("Dihentikan. Buku kerja tidak diubah."));
    expect(pane.host.plans).toEqual([]);
  });

  it("lembar yang dilindungi disebut sebelum diklik, dan lembar lain tetap dihitung", async () => {
    const before = sample("Tabel 3.1", "Tabel 3.6", "Tabel 3.7", "Tabel 3.8");
    const sheets = before.sheets.map((sheet) =>
      sheet.name === "Tabel 3.6" ? { ...sheet, protected: true } : sheet,
    );
    const pane = await openPane({ ...before, sheets });
    expect(await screen.findByText(/Lembar Tabel 3.6 dilindungi/)).toBeVisible();
    await press(pane, "Hitung Capaian");
    await waitFor(() => expect(pane.status()).toHaveTextContent(/sel ditulis/));
    expect(pane.host.plans.flatMap(({ writes }) => writes).some(({ ref }) => ref.sheet === "Tabel 3.6")).toBe(
      false,
    );
  });

  it("sel yang diubah orang lain di antara membaca dan menulis dibiarkan, dan disebut", async () => {
    const pane = await openPane(sample("Tabel 3.6", "Tabel 3.8"));
    const { apply } = pane.host;
    pane.host.apply = async (plan) => {
      pane.host.type("Tabel 3.6", "E10", 0.5);
      return apply.call(pane.host, plan);
    };
    await press(pane, "Hitung Capaian");
    await waitFor(() =>
      expect(pane.status()).toHaveTextContent("Sel E10 di lembar Tabel 3.6 baru saja Anda ubah"),
    );
    expect(pane.host.value("Tabel 3.6", "E10")).toBe(0.5);
  });

  it("mengikuti warna Office: terang, gelap, kontras", async () => {
    const { host } = await openPane(RAPI);
    const background = () =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!).getPropertyValue(
        "--colorNeutralBackground1",
      );
    const seen = [background()];
    for (const theme of ["gelap", "kontras"] as const) {
      act(() => host.turn(theme));
      seen.push(background());
    }
    expect(new Set(seen).size).toBe(3);
  });
});

test("“2 sel tidak bisa dihitung” membawa ke sel-sel itu satu per satu, dengan sebabnya", async () => {
  const pane = await openPane(sample());
  const shown = () => pane.session.store.get().view.result;
  await press(pane, "2 sel tidak bisa dihitung dan dibiarkan apa adanya.");
  expect(shown()).toBe("'Tabel 3.3'!F8");
  const row = await waitFor(() => {
    const found = screen.getByRole("tabpanel").querySelector<HTMLElement>('[aria-current="true"]');
    if (!found) throw new Error("No result is shown.");
    return found;
  });
  expect(row).toHaveTextContent("F8");
  expect(row).toHaveTextContent(/dibiarkan · \S+/);
  await press(pane, "2 sel tidak bisa dihitung dan dibiarkan apa adanya.");
  expect(shown()).toBe("'Tabel 3.7'!D5");
  await press(pane, "2 sel tidak bisa dihitung dan dibiarkan apa adanya.");
  expect(shown()).toBe("'Tabel 3.3'!F8");
});
