import { descendants, parseXml, type XmlElement } from "./xml-tree";

/** The order in which Office's schema wants the children of each element. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
    ],
    ...[
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
    ],
    "VersionOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "VersionOverrides",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const LONGEST = { id: 32, ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250 } as const;
const SETS: Readonly<Record<string, string>> = { ExcelApi: "1.14", SharedRuntime: "1.1" };
const SIZES = ["16", "32", "80"];
/** The only sizes that Office takes: https://learn.microsoft.com/javascript/api/manifest/image */
const KNOWN_SIZES = [...SIZES, "20", "24", "40", "48", "64"];

/**
 * What is wrong with a manifest, one sentence each; nothing when it is right.
 *
 * @param exists whether the build has the file of that path, "assets/icons/icon-16.png"
 */
export function checkManifest(xml: string, exists: (path: string) => boolean): readonly string[] {
  const root = parseXml(xml);
  const all = descendants(root);
  return [
    ...all.flatMap(wrongOrder),
    ...unresolved(all),
    ...all.flatMap(tooLong),
    ...missingFiles(all, exists),
    ...missingSets(root),
    ...missingIcons(all),
    ...wrongFacts(root),
  ];
}

function wrongOrder({ name, children }: XmlElement): string[] {
  const order = ORDER[name];
  if (!order) return [];
  const places = children.map((child) => order.indexOf(child.name));
  return children.flatMap((child, i) => {
    if (places[i] === -1) return [`${name}: ${child.name} does not belong here`];
    return i > 0 && places[i]! < places[i - 1]!
      ? [`${name}: ${child.name} stands after ${children[i - 1]!.name}`]
      : [];
  });
}

function unresolved(all: readonly XmlElement[]): string[] {
  const kinds = ["Image", "Url", "String"];
  const defined = all.filter(
    ({ name, attributes }) => kinds.includes(name) && attributes["id"] !== undefined,
  );
  const ids = defined.map(({ attributes }) => attributes["id"]!);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `resource ${id} is defined twice`);
  const used = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...twice,
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resource ${id} is not defined`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
  ];
}

function tooLong(element: XmlElement): string[] {
  const { name, attributes, children } = element;
  const id = attributes["id"];
  const found = id !== undefined && id.length > LONGEST.id ? [`id ${id} is longer than ${LONGEST.id}`] : [];
  if (name === "ShortStrings" || name === "LongStrings")
    return [...found, ...children.flatMap(textsOver(LONGEST[name]))];
  if (name === "DisplayName" || name === "Description")
    return [...found, ...textsOver(LONGEST[name])(element)];
  return found;
}

function textsOver(longest: number): (element: XmlElement) => string[] {
  return (element) =>
    descendants(element)
      .map(({ attributes }) => attributes["DefaultValue"] ?? attributes["Value"] ?? "")
      .filter((text) => text.length > longest)
      .map((text) => `text is longer than ${longest}: ${text.slice(0, 40)}`);
}

function missingFiles(all: readonly XmlElement[], exists: (path: string) => boolean): string[] {
  const urls = all
    .flatMap(({ attributes }) => attributes["DefaultValue"] ?? [])
    .filter((text) => /^https?:/.test(text));
  return [...new Set(urls)].flatMap((url) => {
    const path = new URL(url).pathname.slice(1);
    if (!url.startsWith("https:")) return [`${url} is not https`];
    return exists(path) ? [] : [`${path} is not in the build`];
  });
}

function missingSets(root: XmlElement): string[] {
  const requirements = descendants(root).filter(({ name }) => name === "Requirements");
  if (requirements.length !== 2)
    return ["requirement sets belong to the manifest and to its version overrides"];
  return requirements.flatMap((each) =>
    Object.entries(SETS).flatMap(([set, version]) => {
      const found = descendants(each).find(({ attributes }) => attributes["Name"] === set);
      return found?.attributes["MinVersion"] === version
        ? []
        : [`requirement set ${set} ${version} is not stated`];
    }),
  );
}

function missingIcons(all: readonly XmlElement[]): string[] {
  return all
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes["size"]);
      return [
        ...SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon has no ${size} px image`),
        ...sizes.flatMap((size = "") =>
          KNOWN_SIZES.includes(size) ? [] : [`Office takes no icon of ${size} px`],
        ),
      ];
    });
}

function wrongFacts(root: XmlElement): string[] {
  const textOf = (name: string): string | undefined =>
    root.children.find((child) => child.name === name)?.text;
  const runtime = descendants(root).find(({ name }) => name === "Runtime");
  const functions = descendants(root).find(({ name }) => name === "FunctionFile");
  const panes = descendants(root).filter(({ name }) => name === "TaskpaneId");
  const facts: readonly (readonly [boolean, string])[] = [
    [textOf("DefaultLocale") === "id-ID", "the default locale is not id-ID"],
    [textOf("Permissions") === "ReadWriteDocument", "the permission is not ReadWriteDocument"],
    [/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(textOf("Id") ?? ""), "the id is no GUID"],
    [runtime?.attributes["lifetime"] === "long", "the shared runtime's lifetime is not long"],
    [
      runtime?.attributes["resid"] === functions?.attributes["resid"],
      "the functions are not in the shared runtime",
    ],
    [
      runtime === undefined || panes.length === 0,
      "a shared runtime has one task pane, which must not have an id",
    ],
  ];
  return facts.filter(([right]) => !right).map(([, sentence]) => sentence);
}
