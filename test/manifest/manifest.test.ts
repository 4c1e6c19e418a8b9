import { existsSync, readFileSync } from "node:fs";
import { checkManifest } from "./check-manifest";

const MANIFEST = readFileSync("manifest.xml", "utf8");
const PAGES = ["taskpane.html"];
const exists = (path: string): boolean => PAGES.includes(path) || existsSync(path);

describe("manifest.xml", () => {
  test("is right", () => {
    expect(checkManifest(MANIFEST, exists)).toEqual([]);
  });

  test("names the ribbon's functions that src/ribbon defines", () => {
    const named = [...MANIFEST.matchAll(/<FunctionName>(.+?)</g)].map((match) => match[1]);
    expect(named).toEqual(["hitungCapaian", "periksa"]);
  });

  test("fails on a wrong element order", () => {
    const version = "<Version>1.0.0.0</Version>";
    const broken = MANIFEST.replace(version, "").replace("<Id>", `${version}<Id>`);
    expect(checkManifest(broken, exists)).toEqual(["OfficeApp: Id stands after Version"]);
  });

  test("fails on an element that does not belong", () => {
    const broken = MANIFEST.replace("<Group id=", "<Group id=").replace("<Supertip>", "<Hint /><Supertip>");
    expect(checkManifest(broken, exists)).toContain("Control: Hint does not belong here");
  });

  test("fails on a resource id that is not defined", () => {
    const broken = MANIFEST.replace('resid="Tip.Panel"', 'resid="Tip.Panell"');
    expect(checkManifest(broken, exists)).toEqual([
      "resource Tip.Panell is not defined",
      "resource Tip.Panel is not used",
    ]);
  });

  test("fails on an icon that the build does not have", () => {
    const without = (path: string): boolean => path !== "assets/icons/periksa-80.png" && exists(path);
    expect(checkManifest(MANIFEST, without)).toEqual(["assets/icons/periksa-80.png is not in the build"]);
  });

  test("fails on an icon without one of its sizes", () => {
    const broken = MANIFEST.replace('<bt:Image size="80" resid="Pane.80" />', "");
    expect(checkManifest(broken, exists)).toContain("an icon has no 80 px image");
  });

  test("fails on an icon of a size that Office does not take", () => {
    const broken = MANIFEST.replace('size="20" resid="Pane.20"', 'size="128" resid="Pane.20"');
    expect(checkManifest(broken, exists)).toEqual(["Office takes no icon of 128 px"]);
  });

  test("fails on a task pane with an id of its own beside the shared runtime", () => {
    const place = '<SourceLocation resid="Url.Pane" />';
    const broken = MANIFEST.replace(place, `<TaskpaneId>Pane</TaskpaneId>${place}`);
    expect(checkManifest(broken, exists)).toEqual([
      "a shared runtime has one task pane, which must not have an id",
    ]);
  });

  test("has a picture of the named size behind every icon", () => {
    const files = [...MANIFEST.matchAll(/assets\/icons\/\w+-(\d+)\.png/g)];
    expect(files.length).toBeGreaterThan(20);
    for (const [path, size] of files) {
      const png = readFileSync(path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test.each([
    ["short", 'id="Label.Panel" DefaultValue="Panel"', 'id="Label.Panel" DefaultValue="', 126],
    ["long", 'id="Tip.Periksa" DefaultValue="Hanya', 'id="Tip.Periksa" DefaultValue="', 251],
  ])("fails on a %s string that is too long", (_kind, from, start, length) => {
    const rest = from.endsWith("Hanya") ? "" : '"';
    const broken = MANIFEST.replace(from, `${start}${"x".repeat(length)}${rest}`);
    expect(checkManifest(broken, exists)).toEqual([
      expect.stringContaining(`text is longer than ${length - 1}`),
    ]);
  });

  test("fails on an id of more than 32 characters", () => {
    const broken = MANIFEST.replaceAll("Lkip.Periksa", "Lkip.Periksa.Dengan.Nama.Yang.Panjang");
    expect(checkManifest(broken, exists)).toEqual([
      "id Lkip.Periksa.Dengan.Nama.Yang.Panjang is longer than 32",
    ]);
  });

  test("fails on a requirement set that is not the stated floor", () => {
    const broken = MANIFEST.replace('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="1.7"');
    expect(checkManifest(broken, exists)).toEqual(["requirement set ExcelApi 1.14 is not stated"]);
  });

  test("fails on an address that is not https", () => {
    const broken = MANIFEST.replaceAll("https://localhost:3000/taskpane", "http://localhost:3000/taskpane");
    expect(checkManifest(broken, exists)).toEqual(["http://localhost:3000/taskpane.html is not https"]);
  });
});
