import type { PetaTabel } from "../ketentuan/ketentuan";
import type { HeaderColumn } from "./header";
import type { Region } from "./region";
import type { Role } from "./role";
import type { SheetView } from "./sheet-view";

/** A table that the user has mapped by hand, as a region like those that were found. */
export function mappedRegion(view: SheetView, map: PetaTabel): Region {
  const columns = Object.entries(map.columns).map(([key, col]): HeaderColumn => {
    const [role, year] = key.split(":");
    return {
      col,
      role: role as Role,
      year: year === undefined ? undefined : Number(year),
      money: role === "pagu",
      text: key,
    };
  });
  const above = Math.max(0, map.firstRow - 1);
  return {
    view,
    mapped: true,
    header: { top: above, leaf: above, bottom: above, columns, others: [] },
    firstRow: map.firstRow,
    lastRow: Math.min(map.lastRow, view.rowCount - 1),
    repeated: [],
  };
}
