import type { XmlNode } from "../xml/tree";

/** The palette that old files number their colours by. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const PALETTE: readonly string[] = INDEXED.split(" ");

/**
 * The colour that an element names: by itself, by a place in the theme, or by a number of the old palette.
 *
 * @param node  `<color>`, `<fgColor>` and the like
 * @param theme the theme's colours, in the order in which cells number them
 * @returns "#RRGGBB"; undefined for the automatic colour
 */
export function colourOf(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  if (!node) return undefined;
  const { rgb, theme: place, indexed, tint } = node.attributes;
  const plain =
    rgb !== undefined
      ? rgb.slice(-6)
      : place !== undefined
        ? theme[Number(place)]
        : indexed !== undefined
          ? PALETTE[Number(indexed)]
          : undefined;
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
  return `#${(tint === undefined ? plain : tinted(plain, Number(tint))).toUpperCase()}`;
}

/** A colour made darker (below 0) or lighter (above 0): its luminance moves, its hue and saturation stay. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return channels.map((channel) => hex(moved(channel, light, wanted))).join("");
}

/** A channel after the luminance has moved: its distance from grey shrinks or grows with the room that is left for it. */
function moved(channel: number, from: number, to: number): number {
  const room = (light: number) => 1 - Math.abs(2 * light - 1);
  return room(from) === 0 ? to : to + ((channel - from) * room(to)) / room(from);
}

function hex(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).padStart(2, "0");
}
