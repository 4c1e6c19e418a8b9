import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const VARIANTS = join(ROOT, "test/fixtures/contoh-lain");

/** The sample workbook's bytes. */
export function berkasContoh(): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, "assets/contoh-lkip-2023.xlsx")));
}

/** The sample and its variants, by name: everything that both adapters must read and write alike. */
export function berkas(): [string, Uint8Array][] {
  const variants = existsSync(VARIANTS) ? readdirSync(VARIANTS).filter((name) => name.endsWith(".xlsx")) : [];
  return [
    ["contoh-lkip-2023.xlsx", berkasContoh()],
    ...variants.map((name): [string, Uint8Array] => [
      name,
      new Uint8Array(readFileSync(join(VARIANTS, name))),
    ]),
  ];
}
