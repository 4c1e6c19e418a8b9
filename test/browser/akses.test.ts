import axe from "axe-core";
import type { Frame } from "playwright-core";
import { manyRows } from "./many-rows";
import { button, hitung, openFile, readPane } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

/**
 * What axe-core finds wrong in the pane as it is drawn now, colour contrast included. Cards out of view are drawn as well, so
 * that their colours are looked at. Left out are the stops of Fluent UI's focus keeper, which pass the focus on at once.
 */
async function violations(pane: Frame): Promise<string[]> {
  await pane.addStyleTag({ content: "li { content-visibility: visible !important; }" });
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    const found = await inPage.run({ exclude: ["[data-tabster-dummy]"] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, any }) => `${id}: ${html.slice(0, 200)} ${any.map(({ message }) => message).join(" ")}`,
      ),
    );
  });
}

/** Pixels that the pane is wider than its frame. */
function overflow(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Shows each tab and each form of the pane in turn. */
async function everyView(pane: Frame, look: (view: string) => Promise<void>): Promise<void> {
  await pane.getByRole("list", { name: "Daftar pekerjaan" }).waitFor();
  await button(pane, "Rincian").first().click();
  await pane.getByText(/^Temuan di dalamnya/).click();
  await pane.getByText("Kode temuan").first().waitFor();
  await look("pekerjaan");
  await button(pane, "Saring dan cari").click();
  await look("saringan");
  for (const [tab, shown] of [
    ["Hasil", "Capaian per indikator"],
    ["Tabel", "Tabel dikenali dari judul dan kepala kolomnya."],
  ] as const) {
    await pane.getByRole("tab", { name: tab }).click();
    await pane.getByText(shown).waitFor();
    await look(tab);
  }
  await button(pane, "Ketentuan kantor").click();
  await pane.getByRole("radio", { name: "Skala kantor sendiri" }).click();
  await button(pane, "Tambah kelas").waitFor();
  await look("ketentuan");
  await button(pane, "Kembali").first().click();
  for (const [item, heading] of [
    ["Pasangkan tabel sendiri", "Pasangkan tabel sendiri"],
    ["Bantuan", "Bantuan"],
  ] as const) {
    await button(pane, "Menu lain").click();
    await pane.getByRole("menuitem", { name: item }).click();
    await pane.getByRole("heading", { name: heading }).waitFor();
    await look(item);
    await button(pane, "Kembali").first().click();
  }
}

describe.each([
  ["terang", "light"],
  ["gelap", "dark"],
] as const)("axe-core tidak menemukan yang salah, termasuk kontras warna: %s", (_name, colourScheme) => {
  test("temuan, hasil, tabel, ketentuan, pasangan, bantuan", async () => {
    open = await browser.open({ colourScheme });
    const pane = await readPane(open);
    if (colourScheme === "dark") await open.showDark();
    await hitung(pane);
    await everyView(pane, async (view) => {
      expect({ view, found: await violations(pane) }).toEqual({ view, found: [] });
    });
  });

  test("tanpa tabel, gagal, dan Excel yang terlalu lama", async () => {
    open = await browser.open({ colourScheme, query: "?api=1.10" });
    const old = await open.pane();
    await old.getByRole("heading", { name: "Excel ini terlalu lama" }).waitFor();
    expect(await violations(old)).toEqual([]);
    await open.close();
    open = await browser.open({ colourScheme });
    if (colourScheme === "dark") {
      await readPane(open);
      await open.showDark();
    }
    await openFile(open, "rekap.xlsx", manyRows(5));
    const pane = await open.pane();
    await pane.getByRole("heading", { name: "Belum ada tabel LKIP yang dikenali" }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await open.page.evaluate(() => {
      window.tiruanExcel!.host.runner.options = { refuse: () => "ServerBusy" };
    });
    await button(pane, "Periksa lagi").click();
    await pane.getByRole("alert").waitFor();
    expect(await violations(pane)).toEqual([]);
  });
});

test("pada lebar 320 piksel tidak ada bilah gulir mendatar", async () => {
  open = await browser.open();
  const pane = await readPane(open);
  await hitung(pane);
  const edge = open.page.getByRole("separator", { name: "Lebar panel" });
  while (Number(await edge.getAttribute("aria-valuenow")) > 320) await edge.press("ArrowRight");
  await pane.waitForFunction(() => window.innerWidth <= 320);
  await everyView(pane, async (view) => {
    expect({ view, overflow: await overflow(pane) }).toEqual({ view, overflow: 0 });
  });
});
