import { parseArea, type Area } from "../../workbook/address";
import { markKindOfFormula } from "../../workbook/mark";
import { childOf, type XmlNode } from "../xml/tree";
import { colourOf } from "./colour";
import type { DifferentialFormat } from "./read-formats";

/** A stop of a colour scale: where it lies, and its colour. */
export interface ColourStop {
  readonly at: "min" | "max" | "num" | "percent" | "percentile";
  readonly value: number;
  /** "#RRGGBB". */
  readonly colour: string;
}

/** What a conditional format asks of a cell. */
export type Condition =
  | { readonly kind: "compare"; readonly operator: string; readonly operands: readonly string[] }
  | { readonly kind: "text"; readonly operator: string; readonly text: string }
  | { readonly kind: "scale"; readonly stops: readonly ColourStop[] }
  /** A rule that is kept and listed, but not drawn. */
  | { readonly kind: "other"; readonly type: string; readonly formula?: string };

/** A conditional format of the user's own. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly condition: Condition;
  readonly format: DifferentialFormat;
}

const TEXT_RULES = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);

/**
 * The user's own conditional formats of a sheet, the first to win first. Our marks are none of them.
 *
 * @param sheet the sheet's element
 */
export function readConditionalRules(
  sheet: XmlNode,
  looks: readonly DifferentialFormat[],
  theme: readonly string[],
): ConditionalRule[] {
  return sheet.children
    .filter(({ name }) => name === "conditionalFormatting")
    .flatMap((block) => {
      const areas = (block.attributes.sqref ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
      return block.children
        .filter(({ name }) => name === "cfRule")
        .filter((rule) => markKindOfFormula(childOf(rule, "formula")?.text ?? "") === undefined)
        .map((rule): ConditionalRule => ({
          areas,
          priority: Number(rule.attributes.priority ?? 0),
          stopIfTrue: rule.attributes.stopIfTrue === "1" || rule.attributes.stopIfTrue === "true",
          condition: conditionOf(rule, theme),
          format: looks[Number(rule.attributes.dxfId ?? -1)] ?? {},
        }));
    })
    .sort((a, b) => a.priority - b.priority);
}

function conditionOf(rule: XmlNode, theme: readonly string[]): Condition {
  const type = rule.attributes.type ?? "";
  const formulas = rule.children.filter(({ name }) => name === "formula").map(({ text }) => text);
  if (type === "cellIs")
    return { kind: "compare", operator: rule.attributes.operator ?? "equal", operands: formulas };
  if (TEXT_RULES.has(type)) return { kind: "text", operator: type, text: rule.attributes.text ?? "" };
  if (type === "colorScale") return { kind: "scale", stops: stopsOf(childOf(rule, "colorScale"), theme) };
  return { kind: "other", type, ...(formulas[0] !== undefined && { formula: `=${formulas[0]}` }) };
}

function stopsOf(scale: XmlNode | undefined, theme: readonly string[]): ColourStop[] {
  const children = scale?.children ?? [];
  const colours = children.filter(({ name }) => name === "color");
  return children
    .filter(({ name }) => name === "cfvo")
    .map((stop, index) => ({
      at: (stop.attributes.type ?? "min") as ColourStop["at"],
      value: Number(stop.attributes.val ?? 0),
      colour: colourOf(colours[index], theme) ?? "#FFFFFF",
    }));
}
