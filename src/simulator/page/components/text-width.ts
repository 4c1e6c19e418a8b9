const measure = document.createElement("canvas").getContext("2d");
const known = new Map<string, number>();

/** The width of a text in pixels, in a font as CSS writes it. */
export function textWidth(text: string, font: string): number {
  if (!measure) return 0;
  const key = `${font}|${text}`;
  let width = known.get(key);
  if (width === undefined) {
    measure.font = font;
    width = measure.measureText(text).width;
    known.set(key, width);
  }
  return width;
}
