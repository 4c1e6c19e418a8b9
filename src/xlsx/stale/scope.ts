import { parseArea, type Area } from "../../workbook/address";
import type { WorkbookInfo } from "../package/package";
import type { Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { descendants, parseXml } from "../xml/tree";
import { movedArea, referencesOf, type Reference, type References } from "./references";

/** Cells of one sheet, by the sheet's place in the workbook. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** Where a formula stands, and how far from where its text was written: a shared formula moves. */
export interface Standpoint {
  readonly sheet: number;
  readonly down: number;
  readonly right: number;
}

/** What names in formulas stand for in a workbook. */
export class Scope {
  private readonly sheets: ReadonlyMap<string, number>;
  private names: ReadonlyMap<string, readonly string[]> | undefined;
  private tables: readonly (SheetArea & { readonly names: readonly string[] })[] | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly info: WorkbookInfo,
  ) {
    this.sheets = new Map(info.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  }

  /** The cells that a formula rests on; undefined where they may be any. */
  areasOf(references: References, from: Standpoint): readonly SheetArea[] | undefined {
    const areas: (readonly SheetArea[])[] = references.cells.map((own) => this.place(own, from));
    for (const name of references.names) {
      const named = this.named(name);
      if (!named) return undefined;
      areas.push(named);
    }
    for (const table of references.tables) areas.push(this.tableAreas(table.toLowerCase(), from.sheet));
    return references.anywhere ? undefined : areas.flat();
  }

  private place(reference: Reference, { sheet, down, right }: Standpoint): SheetArea[] {
    const area = movedArea(reference, down, right);
    if (!reference.sheets) return [{ sheet, area }];
    const [first, last] = reference.sheets.map((name) => this.sheets.get(name.toLowerCase()));
    if (first === undefined || last === undefined) return [];
    const [from, to] = [Math.min(first, last), Math.max(first, last)];
    return Array.from({ length: to - from + 1 }, (_, i) => ({ sheet: from + i, area }));
  }

  /**
   * All that a name stands for, itself or through names that it is made of, whatever sheet it is meant for; undefined where that
   * may be any cell.
   */
  private named(name: string): readonly SheetArea[] | undefined {
    const areas: (readonly SheetArea[])[] = [];
    const keys = new Set([name.toLowerCase()]);
    for (const key of keys)
      for (const text of this.definedNames().get(key) ?? []) {
        const { cells, names, tables, anywhere } = referencesOf(text);
        if (anywhere || cells.some(isRelative)) return undefined;
        areas.push(cells.flatMap((own) => this.place(own, { sheet: 0, down: 0, right: 0 })));
        for (const table of tables) areas.push(this.tableAreas(table.toLowerCase(), undefined));
        for (const inner of names) keys.add(inner.toLowerCase());
      }
    return areas.flat();
  }

  private definedNames(): ReadonlyMap<string, readonly string[]> {
    if (this.names) return this.names;
    const names = new Map<string, string[]>();
    for (const { attributes, text } of descendants(
      parseXml(this.parts.text(this.info.path)),
      "definedName",
    )) {
      const key = (attributes.name ?? "").toLowerCase();
      const texts = names.get(key) ?? [];
      texts.push(text);
      names.set(key, texts);
    }
    return (this.names = names);
  }

  /** The cells of a table; with no name, those of all tables on a sheet, or in the workbook. */
  private tableAreas(name: string, sheet: number | undefined): readonly SheetArea[] {
    this.tables ??= this.info.sheets.flatMap(({ path }, index) =>
      relationshipsOf(this.parts, path, "table").flatMap(({ target }) => {
        const { attributes } = parseXml(this.parts.text(target));
        const area = parseArea(attributes.ref ?? "");
        const names = [attributes.name, attributes.displayName].flatMap((own) => own?.toLowerCase() ?? []);
        return area ? [{ sheet: index, area, names }] : [];
      }),
    );
    return this.tables.filter((table) =>
      name === "" ? sheet === undefined || table.sheet === sheet : table.names.includes(name),
    );
  }
}

function isRelative({ fixed }: Reference): boolean {
  return !Object.values(fixed).every(Boolean);
}
