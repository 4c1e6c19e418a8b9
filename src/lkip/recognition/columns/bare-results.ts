import type { Region } from "../region";
import type { Role } from "../role";
import { colsOf, viewOf } from "./assignment";
import { figuresOf } from "./figures";
import { findRelations, isMostly } from "./relations";
import { RESULTS } from "./wording";

/**
 * A settled region with what its results that name no year follow from: those of the target of a later year than the realisasi
 * are held against the renstra, those of one year's target and realisasi are that year's. Others are left alone.
 */
export function withBareResults(region: Region): Region {
  const { header } = region;
  const yearOf = (col: number) => header.columns.find((column) => column.col === col)?.year;
  const bare = colsOf(region, RESULTS).filter((col) => yearOf(col) === undefined);
  if (region.mapped || bare.length === 0) return region;
  const roles = new Map<number, Role>();
  const years = new Map<number, number>();
  for (const found of findRelations(region, figuresOf(region))) {
    const { target, realisasi, result } = found.relation;
    const [promised, reached] = [yearOf(target.col), yearOf(realisasi.col)];
    if (!bare.includes(result) || !isMostly(found) || promised === undefined || reached === undefined)
      continue;
    if (promised > reached) roles.set(target.col, "target-renstra");
    else if (promised === reached) years.set(result, promised);
  }
  const dated = header.columns.map((column) => {
    const year = years.get(column.col);
    return year === undefined ? column : { ...column, year, role: "capaian" as const };
  });
  return viewOf({ ...region, header: { ...header, columns: dated } }, { roles, wholes: [] });
}
