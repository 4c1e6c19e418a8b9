import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../../src/workbook/address";
import { PLAIN_STYLE, type Cell, type Sheet, type Snapshot } from "../../src/workbook/snapshot";
import { cellOf, workbookOf } from "./laporan-contoh";
import { plainSheet } from "../fixtures/plain-sheet";

/** A cell that is text as it stands. */
export function textCell(text: string): Cell | undefined {
  return text === "" ? undefined : { value: text, style: PLAIN_STYLE };
}

/**
 * A workbook from a text that looks like one: `## Sheet | A1:B2` starts a sheet and names its merges, a line is a row,
 * `¦` or a tab a cell border, `**` before a text makes it bold, each `>` before it indents it one step.
 *
 * @param parse how a printed text becomes a cell: numbers by default, textCell for a workbook of texts
 */
export function laporanTeks(text: string, parse: (text: string) => Cell | undefined = cellOf): Snapshot {
  const blocks = text.trimEnd().split(/^## /m).slice(1);
  return workbookOf(...blocks.map((block) => sheetFrom(block.replace(/\n$/, "").split("\n"), parse)));
}

/** A report of another office, from test/fixtures/laporan-lain. */
export function laporanLain(name: string, parse?: (text: string) => Cell | undefined): Snapshot {
  const file = join(__dirname, "../fixtures/laporan-lain", `${name}.txt`);
  return laporanTeks(readFileSync(file, "utf8"), parse);
}

function sheetFrom([head, ...rows]: readonly string[], parse: (text: string) => Cell | undefined): Sheet {
  const [name, merges = ""] = head!.split("|");
  return {
    ...plainSheet(
      name!.trim(),
      rows.map((row) => row.split(/\t|¦/).map((text) => styled(text, parse))),
    ),
    merges: merges
      .trim()
      .split(/\s+/)
      .flatMap((area) => parseArea(area) ?? []),
  };
}

function styled(text: string, parse: (text: string) => Cell | undefined): Cell | undefined {
  const [, indent, bold, own] = /^(>*)(\*\*)?(.*)$/.exec(text)!;
  const cell = parse(own!);
  return cell && { ...cell, style: { ...cell.style, bold: bold !== undefined, indent: indent!.length } };
}
