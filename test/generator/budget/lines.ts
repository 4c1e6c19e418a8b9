import type { Budget, BudgetNode } from "../office/budget";
import type { TrueLevel } from "../report";
import type { Signs } from "./signs";

/** A row of a budget table before it is written. */
export interface BudgetLine {
  readonly level: TrueLevel;
  readonly no: string;
  readonly name: string;
  readonly bold: boolean;
  readonly indent: number;
  readonly pagu: number;
  readonly realisasi: number;
  readonly node?: BudgetNode;
  readonly parent?: BudgetLine;
  /** The rows whose sum it is. */
  readonly adds: readonly BudgetLine[];
}

export interface LineChoices {
  readonly signs: Signs;
  /** How a JUMLAH row at the end is called; undefined: there is none. */
  readonly total?: string;
  /** Rows of the urusan and the SKPD above the programs, their names and codes. */
  readonly above?: readonly { readonly no: string; readonly name: string }[];
  /** How a sum under each program is called, its name behind it. */
  readonly subtotal?: string;
}

/** The rows of a budget from top to bottom. */
export function budgetLines(
  budget: Budget,
  { signs, total, above = [], subtotal }: LineChoices,
): BudgetLine[] {
  const lines: BudgetLine[] = [];
  const programs: BudgetLine[] = [];
  const sum = { pagu: budget.pagu, realisasi: budget.realisasi, indent: 0 };
  for (const { no, name } of above)
    lines.push({ ...sum, level: "urusan", no, name, bold: true, adds: programs });
  let running = 0;
  const add = (node: BudgetNode, parent?: BudgetLine): BudgetLine => {
    running++;
    const { level, pagu, realisasi } = node;
    const adds: BudgetLine[] = [];
    const line: BudgetLine = {
      level,
      no: signs.no(node, running),
      name: signs.name(node, running),
      bold: signs.bold(level),
      indent: signs.indent(level),
      pagu,
      realisasi,
      node,
      parent,
      adds,
    };
    lines.push(line);
    adds.push(...node.children.map((child) => add(child, line)));
    return line;
  };
  for (const node of budget.programs) {
    const line = add(node);
    programs.push(line);
    if (subtotal !== undefined && line.adds.length > 1)
      lines.push({
        ...line,
        level: "jumlah",
        no: "",
        name: `${subtotal}${line.name}`,
        bold: true,
        indent: 0,
        parent: undefined,
      });
  }
  if (total !== undefined)
    lines.push({ ...sum, level: "jumlah", no: "", name: total, bold: true, adds: programs });
  return lines;
}
