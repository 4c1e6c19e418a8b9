import type { Frame } from "playwright-core";
import { button, hitung, readPane } from "./pane-steps";
import { browserOfFile } from "./browser-of-file";
import type { SimulatorPage } from "./simulator-page";

jest.setTimeout(120_000);

const browser = browserOfFile();
let open: SimulatorPage;

/** Pixels of the pane when the page opens, and by which a press of an arrow key on its edge changes it. */
const [USUAL_WIDTH, STEP] = [350, 10];

async function opened(width: number, zoom: number): Promise<Frame> {
  open = await browser.open();
  const pane = await readPane(open);
  const edge = open.page.getByRole("separator");
  for (let at = USUAL_WIDTH; at > width; at -= STEP) await edge.press("ArrowRight");
  await pane.evaluate((factor) => (document.documentElement.style.zoom = String(factor)), zoom);
  return pane;
}

/** Elements that stand out of the pane at its right, and texts that are cut off. */
function misfits(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const elements = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (element) => element.clientWidth > 2,
    );
    const out = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = elements.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible",
    );
    return [
      ...out.map((element) => `out: ${element.textContent}`),
      ...cut.map((element) => `cut: ${element.textContent || element.tagName}`),
    ];
  });
}

async function openMenu(pane: Frame, name: string): Promise<void> {
  await button(pane, "Menu lain").click();
  await pane.getByRole("menuitem", { name }).click();
}

test.each([
  ["320 piksel", 320, 1],
  ["350 piksel", 350, 1],
  ["350 piksel diperbesar 200 %", 350, 2],
])(
  "panel selebar %s: ringkasan, ketentuan, skala sendiri, dan riwayat muat tanpa terpotong",
  async (_name, width, zoom) => {
    const pane = await opened(width, zoom);
    await hitung(pane);
    await pane.getByText("AA (Sangat Memuaskan)").waitFor();
    expect(await misfits(pane)).toEqual([]);
    await button(pane, "Ketentuan kantor").click();
    await pane.getByText("Tidak ada hasil yang berubah.").waitFor();
    expect(await misfits(pane)).toEqual([]);
    await pane.getByRole("radio", { name: "Skala kantor sendiri" }).click();
    await pane.getByRole("textbox", { name: "Nama kelas 1" }).waitFor();
    expect(await misfits(pane)).toEqual([]);
    await button(pane, "Kembali").first().click();
    await openMenu(pane, "Riwayat perubahan");
    await pane.getByText("Hitung Capaian · 18 sel").click();
    await pane.getByRole("button", { name: "Tabel 3.6 · E10" }).waitFor();
    expect(await misfits(pane)).toEqual([]);
  },
);

test("dengan kontras tinggi tautan bergaris bawah, dan warna tanda di bantuan tetap warnanya", async () => {
  open = await browser.open({ prepare: (page) => page.emulateMedia({ forcedColors: "active" }) });
  const pane = await readPane(open);
  await hitung(pane);
  const link = pane.locator("#keadaan").getByRole("button", { name: "Batalkan" });
  expect(await link.evaluate((own) => getComputedStyle(own).textDecorationLine)).toBe("underline");
  await openMenu(pane, "Bantuan");
  const swatch = pane.getByRole("listitem").filter({ hasText: "merah: galat" }).locator("span");
  expect(await swatch.evaluate((own) => getComputedStyle(own).backgroundColor)).toBe("rgb(255, 199, 206)");
});
