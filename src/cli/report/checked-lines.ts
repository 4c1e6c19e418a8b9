import { refName } from "../../workbook/address";
import type { Evaluation } from "../../lkip/evaluation";
import { cli as kalimat } from "../../strings/id";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";

/** The findings that the user has looked into, each with the reason that was given; nothing where there are none. */
export function checkedLines({ checked }: Evaluation, paint: Colours): string[] {
  if (checked.length === 0) return [];
  return [
    "",
    paint.bold(kalimat.sudahDiperiksa),
    ...checked.flatMap(({ ref, message, alasan }) =>
      wrap(`✓ ${refName(ref)} ${kalimat.denganAlasan(message, alasan)}`, WIDTH - 4).map((line, index) =>
        paint.dim(index === 0 ? `  ${line}` : `    ${line}`),
      ),
    ),
  ];
}
