import type { Finding, Unit } from "../../lkip/evaluation";
import { formatNumber, formatPercent, formatRupiah } from "../../language/format";
import { percent, rupiah, type Rupiah } from "../../language/units";
import { words as paneWords } from "../words";

/**
 * A value as a reader of the report expects it, with its unit.
 *
 * @example formatValue(1731468142, "rupiah") // "1.731.468.142"
 * @example formatValue(90.4537, "persen") // "90,45%"
 * @example formatValue(null, "angka") // "(kosong)"
 */
export function formatValue(value: number | string | null, unit: Unit): string {
  if (value === null || value === "") return paneWords.kosong;
  if (typeof value === "string") return value;
  switch (unit) {
    case "rupiah":
      return formatRupiah(rupiah(value));
    case "persen":
      return formatPercent(percent(value));
    case "poin":
      return formatNumber(value, 2, "tetap");
    case "angka":
      return formatNumber(value, 2);
  }
}

/**
 * The difference of a finding with its sign; undefined where there is none to show.
 *
 * @example formatDifference({ difference: 757562011, unit: "rupiah", … }) // "+757.562.011"
 */
export function formatDifference({
  difference,
  unit,
}: Pick<Finding, "difference" | "unit">): string | undefined {
  if (difference === null || difference === 0) return undefined;
  const text = formatValue(Math.abs(difference), unit === "persen" ? "poin" : unit);
  return `${difference > 0 ? "+" : "−"}${text}${unit === "persen" ? " poin" : ""}`;
}

const SCALES = [
  [1e12, "triliun"],
  [1e9, "miliar"],
  [1e6, "juta"],
  [1e3, "ribu"],
] as const;

/**
 * An amount in words short enough for a tile.
 *
 * @example shortAmount(rupiah(3429856142)) // "3,43 miliar"
 */
export function shortAmount(value: Rupiah): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  return scale ? `${formatNumber(value / scale[0], 2)} ${scale[1]}` : formatNumber(value);
}

/**
 * A long name shortened in the middle, between words, where both its ends still tell it apart.
 *
 * @example shortenMiddle("Administrasi Keuangan Perangkat Daerah", 32) // "Administrasi … Perangkat Daerah"
 */
export function shortenMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const words = text.split(" ");
  const most = longest - SHORTENED.length;
  let [head, tail] = ["", ""];
  for (;;) {
    const fromHead = head.length <= tail.length;
    const word = fromHead ? words.shift() : words.pop();
    if (word === undefined || head.length + tail.length + word.length + 1 > most) break;
    if (fromHead) head = head === "" ? word : `${head} ${word}`;
    else tail = tail === "" ? word : `${word} ${tail}`;
  }
  return head !== "" && tail !== "" ? `${head}${SHORTENED}${tail}` : cutMiddle(text, longest);
}

const SHORTENED = " … ";

/** For a text of one long word, or of a first word that leaves no room. */
function cutMiddle(text: string, longest: number): string {
  const head = Math.ceil((longest - 1) / 2);
  return `${text.slice(0, head)}…${text.slice(text.length - (longest - 1 - head))}`;
}
