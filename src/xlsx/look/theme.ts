import { childOf, descendants, parseXml } from "../xml/tree";

/** The order in which cells number a theme's colours: light before dark, unlike in the theme itself. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** Office's own theme, for files without one. */
const OFFICE: readonly string[] = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The colours of a theme part, "RRGGBB", in the order in which cells number them. */
export function themeColours(text: string | undefined): readonly string[] {
  const scheme = descendants(parseXml(text), "clrScheme")[0];
  if (!scheme) return OFFICE;
  return ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0];
    return colour?.attributes.lastClr ?? colour?.attributes.val ?? OFFICE[index]!;
  });
}
