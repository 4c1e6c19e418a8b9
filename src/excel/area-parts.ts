import type { Area } from "../workbook/address";

/**
 * The parts of an area, from the top and the left, none of which has more cells than Excel takes at once.
 *
 * @param most cells of a part
 */
export function areaParts(area: Area, most: number): Area[] {
  const width = Math.min(area.right - area.left + 1, most);
  const height = Math.max(1, Math.floor(most / width));
  const parts: Area[] = [];
  for (let { top } = area; top <= area.bottom; top += height)
    for (let { left } = area; left <= area.right; left += width)
      parts.push({
        top,
        left,
        bottom: Math.min(area.bottom, top + height - 1),
        right: Math.min(area.right, left + width - 1),
      });
  return parts;
}
