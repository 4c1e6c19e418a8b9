import type { BudgetLine } from "./line";

/**
 * What a code stands for: a part of the regional budget's code, an account of belanja by its parts, or only how many parts
 * it has.
 */
export type CodeClass = "skpd" | "program" | "kegiatan" | "sub" | `rekening ${number}` | `bagian ${number}`;

const CODE = /^[([]?((?:\d{1,2}|X)(?:[.\s](?:\d{1,5}|XX?)){1,11})\.?[)\]]?(?=\s|$)/i;
/** Shortest code that is read from a name: "1.1" there is a number. */
const SHORTEST_IN_NAME = 4;

/** A row's code, its own cell first, else what its name starts with; "" where it has none. */
export function codeOf({ no, text }: BudgetLine): string {
  const own = CODE.exec(no.trim())?.[1];
  if (own !== undefined) return own.replace(/\s/g, ".");
  const inName = CODE.exec(text)?.[1];
  return inName !== undefined && inName.length >= SHORTEST_IN_NAME ? inName.replace(/\s/g, ".") : "";
}

/**
 * The class of a code (Permendagri 90/2019): urusan 1, bidang 1.02, program 1.02.01, kegiatan 1.02.01.2.01, sub kegiatan
 * 1.02.01.2.01.0001; the account of belanja starts with 5 and has one digit after it.
 */
export function codeClass(code: string): CodeClass | undefined {
  if (code === "") return undefined;
  const parts = code.split(".");
  const second = parts[1]?.length ?? 0;
  if (parts[0] === "5" && second === 1 && isAccount(parts)) return `rekening ${parts.length}`;
  if (parts.length >= 7 && parts.at(-1) === "0000") return "skpd";
  if (second === 2 && parts.length === 3) return "program";
  if (second === 2 && parts.length === 5) return "kegiatan";
  if (second === 2 && parts.length === 6) return "sub";
  return `bagian ${parts.length}`;
}

/** An account's deeper parts have two digits and more, or it is the short 5.1 and 5.1.02; numbering 5.1.1 has one. */
function isAccount(parts: readonly string[]): boolean {
  return parts.slice(2).every((part) => part.length >= 2);
}
