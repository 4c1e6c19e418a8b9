import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { readLook } from "../../src/xlsx/look/read-look";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet, "Rekap". */
function workbook(sheet: string, styles: string, sheetParts: Readonly<Record<string, string>> = {}) {
  const relationships = Object.keys(sheetParts).map((name, index) => {
    const kind = name.startsWith("tables/") ? "table" : "pivotTable";
    return `<Relationship Id="t${index}" Type="${RELS}/${kind}" Target="../${name}"/>`;
  });
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships><Relationship Id="w" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${RELS}"><sheets><sheet name="Rekap" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="y" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${sheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships>${relationships.join("")}</Relationships>`,
    ...Object.fromEntries(Object.entries(sheetParts).map(([name, text]) => [`xl/${name}`, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const lookOf = (bytes: Uint8Array) => {
  const { formats, sheets } = readLook(bytes);
  return { formats, sheet: [...sheets.values()][0]! };
};

test("kepala Tabel 3.1 contoh: tebal, berwarna, bergaris, rata tengah, dan teksnya dilipat", () => {
  const { formats, sheets } = readLook(readFileSync("assets/contoh-lkip-2023.xlsx"));
  const sheet = sheets.get("Tabel 3.1")!;
  expect(formats[sheet.styles[3]![0]!]).toMatchObject({
    bold: true,
    fill: "#D9E1F2",
    top: { style: "thin", colour: "#000000" },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
  expect(sheet.columns[0]).toMatchObject({ from: 0, to: 0, width: 7, hidden: false });
  expect(sheet.gridLines).toBe(true);
});

test("warna tema dengan kadar terang dan gelap selisih paling banyak 2 dari 255 dengan yang ditampilkan Excel", () => {
  const fills = [
    `theme="4" tint="0.7999816888943144"`,
    `theme="4" tint="-0.249977111117893"`,
    `indexed="10"`,
    `rgb="FF00B050"`,
  ]
    .map((colour) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`)
    .join("");
  const xfs = [0, 1, 2, 3].map((id) => `<xf fillId="${id}"/>`).join("");
  const { formats } = lookOf(workbook("<sheetData/>", `<fills>${fills}</fills><cellXfs>${xfs}</cellXfs>`));
  const channels = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const shownByExcel = ["#D9E1F2", "#2F5496", "#FF0000", "#00B050"];
  formats.forEach(({ fill }, index) => {
    const expected = channels(shownByExcel[index]!);
    channels(fill!).forEach((channel, at) =>
      expect(Math.abs(channel - expected[at]!)).toBeLessThanOrEqual(2),
    );
  });
  expect(formats).toHaveLength(4);
});

test("lebar kolom, tinggi baris, baris tersembunyi, dan panel beku terbaca", () => {
  const { sheet } = lookOf(
    workbook(
      `<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="4" state="frozen"/></sheetView></sheetViews>
       <sheetFormatPr defaultRowHeight="15.75"/><cols><col min="2" max="4" width="9.5"/><col min="5" max="5" width="3" hidden="1"/></cols>
       <sheetData><row r="2" ht="30"/><row r="3" hidden="1"/></sheetData><autoFilter ref="A1:C9"/>`,
      "",
    ),
  );
  expect(sheet.columns).toMatchObject([
    { from: 1, to: 3, width: 9.5, hidden: false },
    { from: 4, to: 4, hidden: true },
  ]);
  expect(sheet.heights).toEqual(new Map([[1, 30]]));
  expect(sheet).toMatchObject({
    hiddenRows: [2],
    frozen: { rows: 4, cols: 1 },
    gridLines: false,
    filter: { area: { top: 0, left: 0, bottom: 8, right: 2 }, active: true },
  });
});

test("format bersyarat milik pengguna terbaca menurut urutannya; tanda kami tidak termasuk", () => {
  const rule = (attributes: string, inner: string) => `<cfRule ${attributes}>${inner}</cfRule>`;
  const { sheet } = lookOf(
    workbook(
      `<sheetData/>
       <conditionalFormatting sqref="G6:G9">${rule('type="cellIs" operator="lessThan" dxfId="0" priority="2"', "<formula>0.9</formula>")}</conditionalFormatting>
       <conditionalFormatting sqref="A1 B2:B3">${rule('type="containsText" text="Tidak" dxfId="0" priority="1" stopIfTrue="1"', "<formula>1</formula>")}</conditionalFormatting>
       <conditionalFormatting sqref="C1">${rule('type="expression" priority="3"', '<formula>N("hitung-capaian:galat")=0</formula>')}</conditionalFormatting>
       <conditionalFormatting sqref="D1:D9">${rule('type="colorScale" priority="4"', '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale>')}</conditionalFormatting>
       <conditionalFormatting sqref="E1">${rule('type="expression" priority="5"', "<formula>E1&gt;F1</formula>")}</conditionalFormatting>`,
      `<dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
    ),
  );
  expect(sheet.rules.map(({ condition }) => condition)).toEqual([
    { kind: "text", operator: "containsText", text: "Tidak" },
    { kind: "compare", operator: "lessThan", operands: ["0.9"] },
    {
      kind: "scale",
      stops: [
        { at: "min", value: 0, colour: "#FF0000" },
        { at: "max", value: 0, colour: "#00FF00" },
      ],
    },
    { kind: "other", type: "expression", formula: "=E1>F1" },
  ]);
  expect(sheet.rules[0]).toMatchObject({
    stopIfTrue: true,
    areas: [
      { top: 0, left: 0 },
      { top: 1, left: 1, bottom: 2, right: 1 },
    ],
    format: { fill: "#FFC7CE", fontColour: "#9C0006", bold: true },
  });
});

test("tabel dan tabel pivot disebut dengan tempatnya", () => {
  const { sheet } = lookOf(
    workbook("<sheetData/>", "", {
      "tables/table1.xml": `<table ${MAIN} displayName="Pagu" ref="A4:C9"/>`,
      "pivotTables/pivotTable1.xml": `<pivotTableDefinition ${MAIN} name="Rekap"><location ref="F1:G5"/></pivotTableDefinition>`,
    }),
  );
  expect(sheet.tables).toEqual([
    { name: "Pagu", area: { top: 3, left: 0, bottom: 8, right: 2 }, headers: true },
  ]);
  expect(sheet.pivots).toMatchObject([{ name: "Rekap", area: { top: 0, left: 5, bottom: 4, right: 6 } }]);
});
