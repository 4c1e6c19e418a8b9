import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { BAD_INPUT_WORDS, badInputs } from "./bad-inputs";
import { hitung, hitungAs, mayRunAs } from "./command";

const folder = mkdtempSync(join(tmpdir(), "hitung-rusak-"));
const at = (...names: string[]) => join(folder, ...names);
const names = Object.keys(BAD_INPUT_WORDS);
/** Root may read and write everything, so permissions are tested as another user. */
const NOBODY = process.getuid?.() === 0 ? 65534 : undefined;
const permissionsCount = NOBODY === undefined || mayRunAs(NOBODY);
if (!permissionsCount)
  process.stderr.write(
    "\nDILEWATI: hanya root yang boleh membaca proyek ini, jadi izin berkas TIDAK diuji.\n\n",
  );
const hitungAsUser = (...args: string[]) =>
  NOBODY === undefined ? hitung(...args) : hitungAs(NOBODY, ...args);

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(await badInputs())) writeFileSync(at(name), bytes);
  writeFileSync(at("baik.xlsx"), await sampleWorkbook());
  mkdirSync(at("folder-kosong"));
  chmodSync(folder, 0o755);
});

describe("Masukan yang tidak dapat dipakai", () => {
  it("masing-masing satu kalimat dan kode 2; yang baik di antaranya tetap dikerjakan", async () => {
    const inputs = [...names, "tidak-ada.xlsx", "folder-kosong", "baik.xlsx"];
    const { code, out, error } = await hitung(...inputs.map((name) => at(name)), "--out", at("hasil"));
    expect(code).toBe(2);
    const lines = error.trim().split("\n");
    expect(lines).toHaveLength(inputs.length - 1);
    const words: Readonly<Record<string, string>> = {
      ...BAD_INPUT_WORDS,
      "tidak-ada.xlsx": "tidak ditemukan",
      "folder-kosong": "tidak berisi buku kerja",
    };
    inputs.slice(0, -1).forEach((name, index) => {
      expect(lines[index]).toMatch(new RegExp(`^${at(name)}: [A-Z].*\\.$`));
      expect(lines[index]).toContain(words[name]);
    });
    expect(out).toContain("95,00%, AA (Sangat Memuaskan)");
    expect(out).toContain("12 berkas: 0 tanpa galat, 1 dengan galat, 11 tidak dapat dipakai");
    expect(readdirSync(at("hasil"))).toEqual(["baik.hasil.xlsx"]);
  });

  it("--json memberi satu objek {file, error} per berkas, dan tidak ada yang lain", async () => {
    const { code, out, error } = await hitung(at("kosong.xlsx"), at("dtd.xlsx"), "--json");
    expect([code, error]).toEqual([2, ""]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { file: at("kosong.xlsx"), error: expect.stringContaining("kosong (0 bita)") },
      { file: at("dtd.xlsx"), error: expect.stringContaining("DTD") },
    ]);
  });

  (permissionsCount ? it : it.skip)(
    "berkas yang tidak boleh dibaca dan folder yang tidak boleh ditulisi masing-masing satu kalimat, tanpa berkas sisa",
    async () => {
      writeFileSync(at("rahasia.xlsx"), readFileSync(at("baik.xlsx")), { mode: 0o000 });
      mkdirSync(at("terkunci"));
      writeFileSync(at("terkunci", "lkip.xlsx"), readFileSync(at("baik.xlsx")));
      chmodSync(at("terkunci"), 0o555);
      const { code, error } = await hitungAsUser(at("rahasia.xlsx"), at("terkunci", "lkip.xlsx"));
      chmodSync(at("terkunci"), 0o755);
      expect(code).toBe(2);
      expect(error.trim().split("\n")).toEqual([
        `${at("rahasia.xlsx")}: Berkas atau folder ini tidak boleh dibaca dengan akun ini. Mintalah izin membacanya.`,
        `${at("terkunci", "lkip.xlsx")}: Hasil tidak dapat ditulis ke ${at("terkunci", "lkip.hasil.xlsx")}: tempat itu tidak boleh ditulisi; pilih tempat lain dengan --out.`,
      ]);
      expect(readdirSync(at("terkunci"))).toEqual(["lkip.xlsx"]);
    },
  );

  it("hasil yang menimpa masukannya, atau bernama folder, ditolak; masukan tidak berubah dan tidak ada berkas sisa", async () => {
    const before = readFileSync(at("baik.xlsx"));
    const over = await hitung(at("baik.xlsx"), "--out", at("folder-kosong", "..", "baik.xlsx"));
    expect(over.code).toBe(2);
    expect(over.error).toContain("akan menimpa masukan");
    expect(readFileSync(at("baik.xlsx")).equals(before)).toBe(true);
    const below = await hitung(at("baik.xlsx"), "--out", at("kosong.xlsx", "hasil.xlsx"));
    expect(below.code).toBe(2);
    expect(below.error).toContain("Hasil tidak dapat ditulis ke");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("berkas ketentuan yang salah disebut bidangnya, yang boleh, dan isinya", async () => {
    writeFileSync(at("ketentuan.json"), '{"batas": "200"}');
    const { code, out, error } = await hitung(at("baik.xlsx"), "--ketentuan", at("ketentuan.json"));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toBe(
      `Berkas ketentuan ${at("ketentuan.json")}: “batas” berisi "200"; yang boleh: "0-100", "dari-0", "0-120" atau "tanpa-batas".\n`,
    );
  });

  it("pilihan yang tidak dikenal ditolak dengan kode 2", async () => {
    const { code, error } = await hitung("--periksaa");
    expect(code).toBe(2);
    expect(error).toBe(
      "Pilihan --periksaa tidak dikenal. Lihat daftarnya dengan: npm run hitung -- --help\n",
    );
  });
});
