import { refName } from "../../workbook/address";
import type { Evaluation } from "../../lkip/evaluation";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

/** The findings that the user has looked into, each with the reason that was given; nothing where there are none. */
export function checkedLines({ checked }: Evaluation, paint: Colours): string[] {
  if (checked.length === 0) return [];
  return [
    "",
    paint.bold(words.sudahDiperiksa),
    ...checked.flatMap(({ ref, message, alasan }) =>
      wrap(`✓ ${refName(ref)} ${words.denganAlasan(message, alasan)}`, WIDTH - 4).map((line, index) =>
        paint.dim(index === 0 ? `  ${line}` : `    ${line}`),
      ),
    ),
  ];
}
