import type { PredikatClass, PredikatScale } from "../ketentuan/predikat-scale";
import { classOfHeader } from "../ketentuan/class-of-header";
import type { HeaderColumn } from "./header";
import { isPeriod, namesPeriod, withoutPeriod } from "./period";
import { roleOfHeader, yearOf, type Role } from "./role";
import type { SheetView } from "./sheet-view";

/** A column with a header; without a role where its words name none. */
export type Headed = Omit<HeaderColumn, "role"> & { readonly role?: Role };

/** The columns under the header rows from `top` to `leaf`, left to right. */
export function headerColumns(view: SheetView, top: number, leaf: number, skala: PredikatScale): Headed[] {
  const width = Math.max(...range(top, leaf).map((row) => view.sheet.cells[row]?.length ?? 0), 0);
  const paths: string[][] = [];
  for (let col = 0; col < width; col++)
    paths.push(goingOn(paths[col - 1], pathOf(view, top, leaf, col, paths)));
  const kelas = paths.map((path) => classOf(path, skala));
  const hasClasses = kelas.filter(Boolean).length >= 2;
  return paths.flatMap((path, col) => {
    const named = path.at(-1);
    if (named === undefined) return [];
    const text = path.join(" ");
    const own = hasClasses ? kelas[col] : undefined;
    const role = own ? "kelas" : roleOfPath(path, named);
    const year = yearOf(named) ?? yearOf(text);
    return [
      { col, role, year, money: /pagu|anggaran|keuangan|\brp\b|belanja/i.test(text), kelas: own, text },
    ];
  });
}

/** A part of the year alone goes on with the words of the column before it: "Realisasi TW I", "TW II". */
function goingOn(before: readonly string[] | undefined, path: string[]): string[] {
  const [own, left] = [path.at(-1), before?.at(-1)];
  if (path.length !== 1 || before?.length !== 1 || own === undefined || left === undefined) return path;
  const kind = isPeriod(own) && namesPeriod(left) ? withoutPeriod(left) : "";
  return kind === "" ? path : [`${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${own}`];
}

function classOf(path: readonly string[], skala: PredikatScale): PredikatClass | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined || roleOfHeader(leaf)) return undefined;
  return classOfHeader(leaf, skala);
}

/** Header texts of a column from top to bottom; a group's text reaches over the empty cells at its right. */
function pathOf(
  view: SheetView,
  top: number,
  leaf: number,
  col: number,
  left: readonly string[][],
): string[] {
  const path: string[] = [];
  for (const row of range(top, leaf)) {
    const at = view.corner(row, col);
    let text = at.row >= top ? view.text(at.row, at.col) : "";
    if (text === "" && row < leaf && view.text(leaf, col) !== "" && !view.merge(row, col))
      text = groupAtLeft(view, row, leaf, col, left);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function groupAtLeft(
  view: SheetView,
  row: number,
  leaf: number,
  col: number,
  left: readonly string[][],
): string {
  for (let at = col - 1; at >= 0 && view.text(leaf, at) !== ""; at--) {
    const text = view.text(row, at);
    if (text !== "") return text;
  }
  const [group = "", ...below] = left[col - 1] ?? [];
  return below.length > 0 ? group : "";
}

function roleOfPath(path: readonly string[], named: string): Role | undefined {
  const leaf = roleOfHeader(named);
  const groups = path.slice(0, -1).map(roleOfHeader);
  const has = (role: Role) => groups.includes(role);
  if (leaf === "lain" || leaf === "no") return leaf;
  if (leaf === "persen" && (has("lain") || has("selisih"))) return "lain";
  if (has("nasional") && leaf !== "selisih" && leaf !== "keterangan") return "nasional";
  if (leaf === "persen" && has("capaian")) return "capaian";
  if (leaf === "target" && has("pagu")) return "pagu";
  if (leaf === "target" && has("target-renstra")) return "target-renstra";
  if (leaf === "pagu" && has("realisasi")) return "realisasi";
  if (leaf) return leaf;
  return groups.filter((role) => role !== undefined).at(-1) ?? roleOfHeader(path.join(" "));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
