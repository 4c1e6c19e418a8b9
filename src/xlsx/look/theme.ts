import { childOf, descendants, parseXml } from "../xml/tree";

/**
 * The order in which cells number a theme's colours: light before dark, unlike in the theme itself; and the colours of
 * Office's own theme, for files without one.
 */
const ORDER = [
  { name: "lt1", office: "FFFFFF" },
  { name: "dk1", office: "000000" },
  { name: "lt2", office: "E7E6E6" },
  { name: "dk2", office: "44546A" },
  { name: "accent1", office: "4472C4" },
  { name: "accent2", office: "ED7D31" },
  { name: "accent3", office: "A5A5A5" },
  { name: "accent4", office: "FFC000" },
  { name: "accent5", office: "5B9BD5" },
  { name: "accent6", office: "70AD47" },
  { name: "hlink", office: "0563C1" },
  { name: "folHlink", office: "954F72" },
] as const;

/** The colours of a theme part, "RRGGBB", in the order in which cells number them. */
export function themeColours(text: string | undefined): readonly string[] {
  const scheme = descendants(parseXml(text), "clrScheme")[0];
  if (!scheme) return ORDER.map(({ office }) => office);
  return ORDER.map(({ name, office }) => {
    const colour = childOf(scheme, name)?.children[0];
    return colour?.attributes.lastClr ?? colour?.attributes.val ?? office;
  });
}
