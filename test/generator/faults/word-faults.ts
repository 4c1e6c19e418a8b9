import { cell as makeCell } from "../sheet-writer";
import { placeOf, type Spoil } from "./spoil";

/** Another word than the one that the numbers give: a class two away, the other label of efficiency. */
export const spoilWord: Spoil = (book, random) => {
  const cells = book.cells.filter(({ words, code, empty, result }) => words && code && !empty && result);
  if (cells.length === 0) return undefined;
  const cell = random.pick(cells);
  const words = cell.words!;
  const at = words.indexOf(cell.right as string);
  const far = words.filter((_, i) => Math.abs(i - at) >= Math.min(2, words.length - 1));
  if (far.length === 0) return undefined;
  const wrong = random.pick(far);
  return {
    fault: {
      name: `${cell.what} salah`,
      ref: cell.ref,
      right: cell.right!,
      wrong,
      expected: [{ code: cell.code!, ref: cell.ref }],
    },
    print: () => book.overprint(cell.ref, makeCell(wrong)),
  };
};

/** A tick under another class than the capaian is in. */
export const spoilTick: Spoil = (book, random) => {
  const ticks = book.cells.filter(
    ({ what, table, right, code }) => what === "predikat" && table === "3.5" && right && code,
  );
  if (ticks.length === 0) return undefined;
  const tick = random.pick(ticks);
  const others = book.cells.filter(
    (other) => other.what === "predikat" && other.right === null && placeOf(other.ref) === placeOf(tick.ref),
  );
  const other = random.pick(others);
  return {
    fault: {
      name: "predikat salah",
      ref: tick.ref,
      right: tick.right!,
      wrong: "",
      expected: [tick, other].map(({ ref }) => ({ code: "predikat-berbeda" as const, ref })),
    },
    print: () => {
      book.overprint(tick.ref, undefined);
      book.overprint(other.ref, makeCell(tick.right));
    },
  };
};
