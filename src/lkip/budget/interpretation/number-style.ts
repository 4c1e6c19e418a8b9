import type { BudgetLine } from "./line";

/** Share of the rows whose running numbers count all rows and so say nothing of their levels. */
const RUNNING_SHARE = 0.9;
const FEWEST_RUNNING = 3;

/** The style of each row's number, its own cell first, else inside its name; undefined where it has none. */
export function numberStyles(lines: readonly BudgetLine[]): (string | undefined)[] {
  const running = isRunning(lines);
  return lines.map((line) => (running && isWhole(line.no) ? undefined : styleOf(line)));
}

function isWhole(no: string): boolean {
  return /^\d+\.?$/.test(no.trim());
}

function isRunning(lines: readonly BudgetLine[]): boolean {
  const numbers = lines.filter(({ no }) => isWhole(no)).map(({ no }) => parseInt(no, 10));
  const [first] = numbers;
  return (
    first !== undefined &&
    numbers.length >= FEWEST_RUNNING &&
    numbers.length >= RUNNING_SHARE * lines.length &&
    numbers.every((number, i) => number === first + i)
  );
}

const IN_NAME = /^[([]?([\dX]+(?:\.\d+)*|[ivx]+|[a-z])[.)\]]\s*(?=\S)|^(\d+(?:\.\d+)+)\s/i;

function styleOf({ no, text }: BudgetLine): string | undefined {
  const own = no.trim();
  if (own !== "") return /\p{L}{3}/u.test(own) ? undefined : shapeOf(own);
  const [, enclosed, dotted] = IN_NAME.exec(text) ?? [];
  const shape = shapeOf(enclosed ?? dotted ?? "");
  return shape ? `~${shape}` : undefined;
}

/** How many parts a dotted number has, zeros before it, roman, an upper or a lower letter. */
function shapeOf(number: string): string | undefined {
  const bare = number.replace(/^[([]/, "").replace(/[.)\]\s]+$/, "");
  if (bare === "") return undefined;
  if (/^0\d+$/.test(bare)) return `0${bare.length}`;
  if (/^\d+([.\s-]+\d+)*$/.test(bare)) return `d${bare.split(/[.\s-]+/).length}`;
  if (/^[IVX]+$/.test(bare)) return "I";
  if (/^[ivx]+$/.test(bare) && bare !== "v" && bare !== "x") return "i";
  if (/^[A-Z]$/.test(bare)) return "A";
  if (/^[a-z]$/.test(bare)) return "a";
  return "?";
}
