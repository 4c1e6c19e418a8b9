import { onThemeChanged, theme } from "../../src/excel/theme";
import { openInExcel } from "../simulator/level-1/excel-level-1";
import { buku, lembar } from "./buku-uji";

/** The system's own wishes, and those who listen to them. */
class Sistem {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly on: Set<string>) {
    Object.assign(globalThis, {
      matchMedia: (query: string) => ({
        matches: this.on.has(query),
        addEventListener: (_name: string, listener: () => void) => this.listeners.add(listener),
        removeEventListener: (_name: string, listener: () => void) => this.listeners.delete(listener),
      }),
      window: { addEventListener: () => undefined, removeEventListener: () => undefined },
    });
  }

  ubah(query: string): void {
    this.on.add(query);
    for (const listener of this.listeners) listener();
  }
}

const GELAP = "(prefers-color-scheme: dark)";
const KONTRAS = "(forced-colors: active)";

async function dengan(officeTheme: unknown, platform: string, ...system: string[]): Promise<Sistem> {
  await openInExcel(buku(lembar("Tabel 3.1", {})), { office: { excelApi: "1.14", officeTheme, platform } });
  return new Sistem(new Set(system));
}

test.each([
  ["Office putih", { bodyBackgroundColor: "#FFFFFF" }, "PC", [GELAP], "terang"],
  ["Office hitam", { bodyBackgroundColor: "#262626" }, "PC", [], "gelap"],
  ["Office yang menyebut dirinya gelap", { isDarkTheme: true }, "PC", [], "gelap"],
  ["Office di Mac yang diam, sistem gelap", undefined, "Mac", [GELAP], "gelap"],
  ["Office di Mac yang diam, sistem terang", undefined, "Mac", [], "terang"],
  ["Excel di web, yang selalu diam, sistem gelap", undefined, "OfficeOnline", [GELAP], "terang"],
  ["kontras tinggi di Windows", { bodyBackgroundColor: "#FFFFFF" }, "PC", [KONTRAS], "kontras"],
  ["kontras tinggi di web", undefined, "OfficeOnline", [KONTRAS], "kontras"],
])("%s", async (_name, officeTheme, platform, system, expected) => {
  await dengan(officeTheme, platform, ...system);
  expect(theme()).toBe(expected);
});

test("perubahan tema sistem dikabarkan sekali, dan tidak lagi setelah langganan berhenti", async () => {
  const system = await dengan(undefined, "Mac");
  const seen: string[] = [];
  const stop = onThemeChanged((next) => seen.push(next));
  system.ubah(GELAP);
  system.ubah(GELAP);
  expect(seen).toEqual(["gelap"]);
  stop();
  system.ubah(KONTRAS);
  expect(seen).toEqual(["gelap"]);
});
