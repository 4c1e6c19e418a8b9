import { a1Area, refName, type CellRef } from "../../src/workbook/address";
import type { Evaluation } from "../../src/lkip/evaluation";
import { evaluate } from "../../src/lkip/evaluate";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { otherWordings } from "../fixtures/other-wordings";
import { sampleWorkbook } from "../fixtures/sample-workbook";
import { asText, onOneSheet, percentAsNumbers, withoutResults, type Variant } from "../fixtures/variants";
import { writeWorkbook } from "../fixtures/write-workbook";

async function evaluated(bytes: Uint8Array): Promise<Evaluation> {
  return evaluate(new XlsxWorkbook(bytes).readSnapshot(), PENGATURAN_AWAL);
}

function rounded(value: number | string | null): number | string | null {
  return typeof value === "number" ? Number(value.toFixed(6)) : value;
}

type Place = (ref: CellRef) => CellRef;

/** Every result: cell, kind, value, and what becomes of the cell. */
function resultsAt({ results }: Evaluation, place: Place): string[] {
  return results
    .map(
      ({ table, ref, kind, value, text, action }) =>
        `${table} ${refName(place(ref))} ${kind} ${rounded(value)} ${value === null ? text : ""} ${action}`,
    )
    .sort();
}

/** Every finding: code, severity, cell, related cells, and the numbers that prove it. */
function findingsAt({ findings }: Evaluation, place: Place): string[] {
  return findings
    .map(({ code, severity, ref, related, expected, difference }) =>
      [
        `${code} ${severity} ${refName(place(ref))}`,
        related
          .map((other) => refName(place(other)))
          .sort()
          .join(" "),
        typeof expected === "number" ? rounded(expected) : "",
        rounded(difference),
      ].join(" | "),
    )
    .sort();
}

const here: Place = (ref) => ref;
let sample: Evaluation;
beforeAll(async () => {
  sample = await evaluated(await sampleWorkbook());
});

describe.each<[string, () => Variant]>([
  ["(a) setiap sel sebagai teks", asText],
  ["(b) semua tabel di satu lembar", onOneSheet],
  ["(d) persen sebagai angka 0–100", percentAsNumbers],
  ["(e) judul kolom lain, kolom tambahan, judul berulang, kolom kosong di kiri", otherWordings],
])("Laporan contoh dalam bentuk lain: %s", (_, variant) => {
  let form: Evaluation;
  const { sheets, place } = variant();
  beforeAll(async () => {
    form = await evaluated(await writeWorkbook(sheets));
  });

  it("memberi hasil yang sama di selnya sendiri", () => {
    expect(resultsAt(form, here)).toEqual(resultsAt(sample, place));
  });

  it("memberi temuan yang sama di selnya sendiri", () => {
    expect(findingsAt(form, here)).toEqual(findingsAt(sample, place));
  });

  it("memberi ringkasan yang sama", () => {
    expect(form.summary).toEqual(sample.summary);
  });
});

describe("Laporan contoh dalam bentuk lain: (c) setiap sel hasil dikosongkan", () => {
  /** Serapan of a sasaran that no program can be tied to is the printed one: with it gone, nothing can be computed. */
  const TANPA_TAUTAN = ["'Tabel 3.7'!D5", "'Tabel 3.7'!E5"];
  const computed = ({ results }: Evaluation) =>
    results
      .filter(({ ref, text }) => text !== "" && !TANPA_TAUTAN.includes(refName(ref)))
      .map(({ ref, kind, value, text }) => `${refName(ref)} ${kind} ${rounded(value)} ${text}`);

  it("diisi lengkap: setiap sel yang dapat dihitung mendapat nilai yang sama dengan laporan contoh", async () => {
    const form = await evaluated(await writeWorkbook(withoutResults().sheets));
    expect(computed(form)).toEqual(computed(sample));
    const filled = form.results.filter(({ text }) => text !== "").map(({ action }) => action);
    expect([...new Set(filled)]).toEqual(["isi"]);
  });

  it("sasaran tanpa program yang tertaut: serapan tetap kosong dan efisiensinya Tidak Dapat Dihitung", async () => {
    const form = await evaluated(await writeWorkbook(withoutResults().sheets));
    const without = form.results.filter(({ ref }) => TANPA_TAUTAN.includes(refName(ref)));
    expect(without.map(({ text, action }) => `${text} ${action}`)).toEqual([
      " lewati",
      "Tidak Dapat Dihitung isi",
    ]);
  });

  it("menemukan tabel yang sama di tempat yang sama", async () => {
    const form = await evaluated(await writeWorkbook(withoutResults().sheets));
    const places = (evaluation: Evaluation) =>
      evaluation.tables.map(({ id, sheet, area }) => `${id} ${sheet} ${a1Area(area)}`);
    expect(places(form)).toEqual(places(sample));
  });
});
