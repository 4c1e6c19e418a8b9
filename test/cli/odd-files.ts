import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { rawZip } from "../xlsx/fixtures/raw-zip";
import { bookOfRows, bookParts, DECLARATION, MAIN, smallBook } from "../xlsx/fixtures/small-book";

const RULE = 'type="expression" priority="1"><formula>N("hitung-capaian:galat")=0</formula></cfRule>';

/** Files that would take a program down, by name: their bytes. Each is made where it is needed, since some are large. */
export const ODD_FILES: Readonly<Record<string, (sample: Uint8Array) => Uint8Array>> = {
  "membengkak.xlsx": () => swelling(),
  "baris-jauh.xlsx": () => bookOfRows('<row r="100000000"><c r="A100000000"><v>1</v></c></row>'),
  "baris-terjauh.xlsx": () => bookOfRows('<row r="2147483647"><c><v>1</v></c></row>'),
  "kolom-jauh.xlsx": () => bookOfRows('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
  "selebar-lembar.xlsx": () =>
    bookOfRows(
      Array.from({ length: 40_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"/></row>`).join(""),
    ),
  "tanda-di-mana-mana.xlsx": (sample) =>
    inFirstSheet(
      sample,
      `<conditionalFormatting sqref="A1:XFD1048576 A1:C1048576"><cfRule ${RULE}</conditionalFormatting>`,
    ),
  "banyak-aturan.xlsx": (sample) =>
    inFirstSheet(
      sample,
      `<conditionalFormatting sqref="A1">${`<cfRule ${RULE.replace("hitung", "lain")}`.repeat(200_000)}</conditionalFormatting>`,
    ),
  "bersarang.xlsx": (sample) =>
    inFirstSheet(sample, `<extLst>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</extLst>`, "</worksheet>"),
  "gaya-kosong.xlsx": (sample) =>
    edited(sample, "xl/styles.xml", () => `${DECLARATION}<styleSheet xmlns="${MAIN}"/>`),
  "lembar-kosong.xlsx": () => smallBook({ rawSheet: `${DECLARATION}<worksheet xmlns="${MAIN}"/>` }),
  "lembar-hilang.xlsx": (sample) => {
    const { "xl/worksheets/sheet1.xml": _gone, ...parts } = unzipSync(sample);
    return zipSync(parts);
  },
  "nama-kembar.xlsx": () => twice(),
  "direktori-geser.xlsx": (sample) => shifted(sample),
  "utf-16.xlsx": (sample) =>
    edited(sample, "xl/worksheets/sheet1.xml", (text) =>
      utf16(text.replace('encoding="UTF-8"', 'encoding="UTF-16"')),
    ),
  "windows-1252.xlsx": () =>
    smallBook({
      rawSheet: Buffer.from(
        '<?xml version="1.0" encoding="windows-1252"?><worksheet><sheetData><row><c t="inlineStr"><is><t>\u00e9</t></is></c></row></sheetData></worksheet>',
        "latin1",
      ),
    }),
  "sejuta-baris-berkomentar.xlsx": (sample) =>
    inFirstSheet(sample, `${"<row><c><v>1</v></c></row>".repeat(1_000_000)}<!-- x -->`, "</sheetData>"),
  "kepala-berulang.xlsx": (sample) =>
    repeated(sample, ["NO.", "Indikator", "Target", "Realisasi", "Capaian"], 130_000),
  "kepala-tanpa-nama.xlsx": (sample) => repeated(sample, ["Target", "Realisasi", "Capaian"], 200_000),
  "tag-asing.xlsx": (sample) => inFirstSheet(sample, "<a/>".repeat(24_000_000)),
  "tag-asing-bersarang.xlsx": (sample) =>
    inFirstSheet(sample, `${"<a>".repeat(10_000_000)}${"</a>".repeat(10_000_000)}`),
  "sel-berlebih.xlsx": (sample) =>
    inFirstSheet(sample, `<row>${"<c><v>1.5</v></c>".repeat(8)}</row>`.repeat(230_000), "</sheetData>"),
  "teks-kaya-berlebih.xlsx": (sample) =>
    inTexts(sample, Array.from({ length: 1_100_000 }, (_, i) => `<si><r><t>s${i}</t></r></si>`).join("")),
  "sejuta-potong-teks.xlsx": (sample) => inTexts(sample, `<si>${"<r><t>a</t></r>".repeat(2_100_000)}</si>`),
  "teks-bersarang.xlsx": (sample) =>
    inTexts(sample, `<si>${"<a>".repeat(3_000_000)}${"</a>".repeat(3_000_000)}</si>`),
  "PK.xlsx": () => strToU8("PK;Program;Kegiatan\n1;2;3\n"),
};

/** Sheets of 25 MB each in a file of half a megabyte whose directory says that they are small. */
function swelling(): Uint8Array {
  const rows = Array.from({ length: 1_000_000 }, () => "<row><c><v>1</v></c></row>").join("");
  const names = Array.from({ length: 8 }, (_, i) => `Lembar${i + 1}`);
  const parts = bookParts({ sheets: Object.fromEntries(names.map((name) => [name, ""])) });
  const packed = zipSync(
    { a: strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`) },
    { level: 9 },
  );
  const large = unzipSync(packed).a!;
  for (const name of Object.keys(parts)) if (name.startsWith("xl/worksheets/")) parts[name] = large;
  return rawZip(parts, { claimedSize: 1_000 });
}

function twice(): Uint8Array {
  const bytes = Buffer.from(
    rawZip({ ...bookParts({}), "xl/worksheets/sheet9.xml": strToU8("<worksheet/>") }),
  );
  for (let at = bytes.indexOf("sheet9.xml"); at >= 0; at = bytes.indexOf("sheet9.xml", at))
    bytes.write("sheet1.xml", at);
  return new Uint8Array(bytes);
}

function shifted(sample: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sample);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  bytes.writeUInt32LE(bytes.readUInt32LE(end + 16) + 1, end + 16);
  return new Uint8Array(bytes);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function edited(bytes: Uint8Array, name: string, change: (text: string) => string | Uint8Array): Uint8Array {
  const parts: Unzipped = unzipSync(bytes);
  const part = change(strFromU8(parts[name]!));
  return zipSync({ ...parts, [name]: typeof part === "string" ? strToU8(part) : part });
}

function inFirstSheet(sample: Uint8Array, xml: string, before = "<printOptions"): Uint8Array {
  return edited(sample, "xl/worksheets/sheet1.xml", (text) => text.replace(before, `${xml}${before}`));
}

/** The first sheet as one row of texts over and over. */
function repeated(sample: Uint8Array, texts: readonly string[], times: number): Uint8Array {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("");
  return edited(sample, "xl/worksheets/sheet1.xml", (text) =>
    text.replace(
      /<sheetData>.*<\/sheetData>/s,
      `<sheetData>${`<row>${cells}</row>`.repeat(times)}</sheetData>`,
    ),
  );
}

function inTexts(sample: Uint8Array, xml: string): Uint8Array {
  return edited(sample, "xl/sharedStrings.xml", (text) => text.replace("</sst>", `${xml}</sst>`));
}
