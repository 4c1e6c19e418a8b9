import type { AreaLook, Look, NewSheet, SheetLink } from "../../workbook/new-sheet";
import { isKepala } from "./isian-kantor";
import { isBagian, isSebab, KEPALA, KOLOM, NAMA, type Baris } from "./kolom";
import { tujuan } from "./sel";
import { tinggi } from "./tinggi";

/** Widths of the columns in characters: what is read in sentences is wide, and all fits one page across. */
const WIDTHS = [6, 22, 20, 44, 36, 15, 14, 18, 18];

const SIZE = 9;
/** Two lines of a head's larger letters. */
const HEAD_POINTS = 32;

/** Bold letters are wider. */
const BOLD = 0.9;
const ISI: Look = { size: SIZE, wrap: true, vertical: "top", framed: true };
const SEBAB: Look = { ...ISI, bold: true, fill: "F2F2F2" };
const BAGIAN: Look = { size: 10, bold: true, fill: "D9D9D9", vertical: "center" };

/**
 * The sheet of the rows: their looks, links and the page follow from what they say, so that rows that were read back from a
 * workbook give the very same sheet.
 */
export function rapikan(rows: readonly Baris[]): NewSheet {
  const kepala = rows.findIndex(isKepala);
  const sebab = rows.flatMap((row, at) => (at > kepala && isSebab(row) ? [at] : []));
  const last = KEPALA.length - 1;
  return {
    name: NAMA,
    rows,
    headerRows: [kepala],
    widths: WIDTHS,
    looks: [
      ...joined(rows.flatMap((row, at) => looksOfRow(row, at, kepala))),
      ...joined(rows.flatMap((row, at) => (at > kepala ? looksOfCells(row, at) : []))),
    ],
    merges: sebab.map((at) => ({ top: at, left: KOLOM.langkah, bottom: at, right: last })),
    heights: new Map(
      rows.flatMap((row, at) =>
        at >= kepala && !isBagian(row) ? [[at, at === kepala ? HEAD_POINTS : heightOf(row)] as const] : [],
      ),
    ),
    links: linksOf(rows, kepala),
    page: {
      orientation: "landscape",
      repeat: { from: kepala, to: kepala },
      foot: "Lembar Uji · kertas kerja, bukan kesimpulan reviu",
    },
  };
}

const over = (look: Look, row: number, left = 0, right = KEPALA.length - 1): AreaLook => ({
  area: { top: row, left, bottom: row, right },
  look,
});

function looksOfRow(row: Baris, at: number, kepala: number): AreaLook[] {
  if (at === 0) return [over({ bold: true, size: 14 }, at, 0, 0)];
  if (at < kepala)
    return [over({ bold: true, size: SIZE }, at, 0, 0), over({ size: SIZE }, at, KOLOM.sel, KOLOM.sel)];
  if (at === kepala) return [];
  if (isBagian(row)) return [over(BAGIAN, at)];
  return [over(isSebab(row) ? SEBAB : ISI, at)];
}

/** Links are blue, differences stand at the right with their thousands. */
function looksOfCells(row: Baris, at: number): AreaLook[] {
  const selisih = row[KOLOM.selisih];
  const format = Number.isInteger(selisih) ? "#,##0" : "#,##0.00";
  return [
    ...(tujuan(String(row[KOLOM.sel] ?? ""))
      ? [over({ ...ISI, colour: "0563C1" }, at, KOLOM.sel, KOLOM.sel)]
      : []),
    ...(typeof selisih === "number"
      ? [over({ ...ISI, horizontal: "right", format }, at, KOLOM.selisih, KOLOM.selisih)]
      : []),
  ];
}

/** Looks of neighbouring rows that are the same in one area: a workbook of thousands of findings is dressed in a few steps. */
function joined(looks: readonly AreaLook[]): readonly AreaLook[] {
  const last = new Map<string, { own: AreaLook }>();
  const all: { own: AreaLook }[] = [];
  for (const own of looks) {
    const { top, left, right } = own.area;
    const key = `${left}-${right}-${JSON.stringify(own.look)}`;
    const before = last.get(key);
    if (before?.own.area.bottom === top - 1) {
      before.own = { ...before.own, area: { ...before.own.area, bottom: top } };
      continue;
    }
    const fresh = { own };
    all.push(fresh);
    last.set(key, fresh);
  }
  return all.map(({ own }) => own);
}

function heightOf(row: Baris): number {
  if (!isSebab(row)) return tinggi(WIDTHS.map((width, col) => ({ value: row[col] ?? null, width })));
  const width = WIDTHS.slice(KOLOM.langkah).reduce((sum, own) => sum + own, 0);
  return tinggi([{ value: row[KOLOM.langkah] ?? null, width: width * BOLD }]);
}

function linksOf(rows: readonly Baris[], kepala: number): SheetLink[] {
  return rows.flatMap((row, at) => {
    const to = at > kepala ? tujuan(String(row[KOLOM.sel] ?? "")) : undefined;
    return to ? [{ at: { row: at, col: KOLOM.sel }, to }] : [];
  });
}
