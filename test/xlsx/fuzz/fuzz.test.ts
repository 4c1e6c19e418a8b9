import { ZLIB } from "../../../src/cli/zlib-codec";
import { FFLATE } from "../../../src/xlsx/zip/fflate-codec";
import { fullWorkbook } from "../fixtures/full-workbook";
import { rawZip } from "../fixtures/raw-zip";
import { bookParts } from "../fixtures/small-book";
import { mutated } from "./mutations";
import { outcomeOf } from "./outcome";

const SEEDS = 150;

const BOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ["dengan 42 bagian", fullWorkbook],
  [
    "kecil dengan rumus bersama",
    () =>
      rawZip(
        bookParts({
          strings: "<si><t>Target</t></si><si><r><t>Real</t></r><r><t>isasi</t></r></si>",
          sheets: {
            Lembar1:
              '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
              '<row r="2" spans="1:3"><c r="A2" s="1"><v>0.5</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>1</v></c></row>' +
              '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C2:D3"/></mergeCells>',
          },
        }),
        { descriptors: true },
      ),
  ],
];

describe.each(BOOKS)("Buku kerja %s yang dirusak di mana pun", (_, make) => {
  it("ditolak dengan satu kalimat, atau ditulis dengan benar; program tidak pernah berhenti tanpa alasan", async () => {
    const outcomes: Record<string, number> = {};
    const book = make();
    for (let seed = 0; seed < SEEDS; seed++) {
      const outcome = await outcomeOf(mutated(book, seed), seed % 2 === 0 ? ZLIB : FFLATE);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
    expect(outcomes.ditulis).toBeGreaterThan(SEEDS / 10);
    expect(outcomes.hasilBerbeda).toBeUndefined();
    expect(outcomes.rusak).toBeGreaterThan(SEEDS / 10);
  });
});
