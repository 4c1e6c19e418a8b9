import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { invert } from "../../src/workbook/plan";
import { readXlsx } from "../../src/xlsx/read-workbook";
import { ADD_IN_ID } from "../../src/xlsx/web-extension/extension-parts";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { applied, changedParts, partText } from "./fixtures/apply";
import { DECLARATION, link, links, override, smallBook } from "./fixtures/small-book";

const KEY = "hitung-capaian.pengaturan";
const OTHER = "hitung-capaian.pasangan";
const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const TYPES = "http://schemas.microsoft.com/office/2011/relationships";

const set = (after: Record<string, string | null>, before: Record<string, string | null> = {}) => ({
  settings: { before, after },
});

/** A workbook in which Excel has stored settings of add-ins. */
function bookWithExtension(id: string, properties: string): Uint8Array {
  return smallBook({
    packageLinks: link("rId9", `${TYPES}/webextensiontaskpanes`, "/xl/webextensions/taskpanes.xml"),
    types: override("/xl/webextensions/webextension1.xml", "application/vnd.ms-office.webextension+xml"),
    parts: {
      "xl/webextensions/taskpanes.xml": `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane visibility="1"><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
      "xl/webextensions/_rels/taskpanes.xml.rels": links(
        link("rId1", `${TYPES}/webextension`, "webextension1.xml"),
      ),
      "xl/webextensions/webextension1.xml": `${DECLARATION}<we:webextension xmlns:we="${WE}" id="{1}"><we:reference id="${id}" version="1.0"/><we:alternateReferences/>${properties}<we:bindings/></we:webextension>`,
    },
  });
}

describe("Pengaturan yang tersimpan dalam buku kerja", () => {
  it("id tambahan sama dengan yang ada dalam manifest.xml", () => {
    const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it("pengaturan yang ditulis terbaca lagi, termasuk tanda kutip dan baris baru", async () => {
    const text = JSON.stringify({ nama: 'Kecamatan "Jombang" & <Jember>', baris: "a\nb" });
    const file = await applied(smallBook({}), set({ [KEY]: text, [OTHER]: "[1,2]" }));
    expect(readXlsx(file).settings).toEqual({ [KEY]: text, [OTHER]: "[1,2]" });
    expect(partText(file, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
    expect(partText(file, "xl/webextensions/webextension1.xml")).toContain(`<we:reference id="${ADD_IN_ID}"`);
    expect(partText(file, "[Content_Types].xml")).toContain("/xl/webextensions/webextension1.xml");
  });

  it("kunci terakhir dihapus: berkas kembali seperti semula", async () => {
    const before = smallBook({});
    const first = await applied(before, set({ [KEY]: "1" }));
    const second = await applied(first, set({ [OTHER]: "2", [KEY]: "3" }));
    expect(readXlsx(second).settings).toEqual({ [KEY]: "3", [OTHER]: "2" });
    const one = await applied(second, set({ [OTHER]: null }));
    expect(readXlsx(one).settings).toEqual({ [KEY]: "3" });
    expect(changedParts(before, await applied(one, set({ [KEY]: null })))).toEqual([]);
  });

  it("dibatalkan, pengaturan kembali ke nilai sebelumnya", async () => {
    const file = await applied(smallBook({}), set({ [KEY]: "1" }));
    const workbook = new XlsxWorkbook(file);
    const { applied: done } = await workbook.apply({
      writes: [],
      marks: [],
      ...set({ [KEY]: "2", [OTHER]: "x" }),
    });
    await workbook.apply(invert(done));
    expect(workbook.readSnapshot().settings).toEqual({ [KEY]: "1" });
    expect(workbook.save()).toBe(file);
  });

  it("yang ditulis Excel terbaca dan diganti di tempatnya; milik tambahan itu yang lain tidak tersentuh", async () => {
    const auto = '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>';
    const own = `<we:property name="${KEY}" value="&quot;{\\&quot;a\\&quot;:1}&quot;"/>`;
    const file = bookWithExtension(ADD_IN_ID, `<we:properties>${auto}${own}</we:properties>`);
    expect(readXlsx(file).settings).toEqual({ [KEY]: '{"a":1}' });
    const changed = await applied(file, set({ [KEY]: '{"a":2}', [OTHER]: "1" }));
    expect(readXlsx(changed).settings).toEqual({ [KEY]: '{"a":2}', [OTHER]: "1" });
    expect(changedParts(file, changed)).toEqual(["xl/webextensions/webextension1.xml"]);
    const cleared = await applied(changed, set({ [KEY]: null, [OTHER]: null }));
    expect(partText(cleared, "xl/webextensions/webextension1.xml")).toContain(
      `<we:properties>${auto}</we:properties>`,
    );
  });

  it.each(["<we:properties/>", ""])(
    "bagian tambahan kita tanpa pengaturan (%s) diisi",
    async (properties) => {
      const changed = await applied(bookWithExtension(ADD_IN_ID, properties), set({ [KEY]: "1" }));
      expect(partText(changed, "xl/webextensions/webextension1.xml")).toMatch(
        /<we:alternateReferences\/><we:properties><we:property [^>]*\/><\/we:properties><we:bindings\/>/,
      );
    },
  );

  it("tambahan milik orang lain tetap utuh, juga setelah pengaturan kita dihapus lagi", async () => {
    const theirs = '<we:properties><we:property name="kunci" value="1"/></we:properties>';
    const file = bookWithExtension("lain", theirs);
    expect(readXlsx(file).settings).toEqual({});
    const changed = await applied(file, set({ [KEY]: "1" }));
    expect(readXlsx(changed).settings).toEqual({ [KEY]: "1" });
    expect(changedParts(file, changed)).not.toContain("xl/webextensions/webextension1.xml");
    expect(changedParts(file, await applied(changed, set({ [KEY]: null })))).toEqual([]);
  });

  it("nilai yang bukan teks terbaca sebagai JSON-nya", () => {
    const parts = unzipSync(bookWithExtension(ADD_IN_ID, ""));
    const name = "xl/webextensions/webextension1.xml";
    const text = new TextDecoder()
      .decode(parts[name])
      .replace(
        "<we:bindings/>",
        `<we:properties><we:property name="${KEY}" value="{&quot;a&quot;:[1]}"/></we:properties>`,
      );
    expect(readXlsx(zipSync({ ...parts, [name]: strToU8(text) })).settings).toEqual({ [KEY]: '{"a":[1]}' });
  });
});
