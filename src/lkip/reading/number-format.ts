/** What a number format does to a number, as far as reading needs it. */
export interface NumberFormat {
  /** Whether the format is General, text or scientific: the number shows its own decimals. */
  readonly general: boolean;
  /** Whether the number is shown as a date or a time. */
  readonly date: boolean;
  /** Whether a % outside quotes multiplies by 100. */
  readonly percent: boolean;
  /** Decimals that are shown at most, and at least. */
  readonly decimals: number;
  readonly fixed: boolean;
  readonly grouped: boolean;
  /** Thousands that are scaled away by commas at the end. */
  readonly scale: number;
  /** What the text around the digits says that the number is. */
  readonly says: FormatSays;
  /** What a reader sees before and after the digits. */
  readonly before: string;
  readonly after: string;
}

/** A percentage ("%" in quotes, "persen"), a count of something, rupiah, or a bare number. */
export type FormatSays =
  { readonly kind: "persen" | "rupiah" | "bilangan" } | { readonly kind: "jumlah"; readonly satuan: string };

const cache = new Map<string, readonly NumberFormat[]>();
const MOST_CACHED = 500;

/**
 * The part of a number format that holds for a value.
 *
 * @param code the format in en-US, "0.00%", `#,##0" orang"`, `[$Rp-421]#,##0;-[$Rp-421]#,##0`
 */
export function formatFor(code: string, value: number): NumberFormat {
  let sections = cache.get(code);
  if (!sections) {
    sections = splitSections(code).map(parseSection);
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(code, sections);
  }
  const index = value < 0 ? 1 : value === 0 ? 2 : 0;
  return (sections.length > 3 || index < sections.length ? sections[index] : sections[0]) ?? GENERAL;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|(\[(?:h+|m+|s+|j+)\])|\[[^\]]*\]|(general)|([0#?]+)|([\s\S])/giu;
/** Letters that stand for parts of a date or a time in a format, "t" and "j" of an Indonesian Excel among them. */
const DATE_LETTER = /[dmyhstj]/i;

function splitSections(code: string): string[] {
  return (code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gsu) ?? [""]).slice(0, 4);
}

function parseSection(section: string): NumberFormat {
  if (section === "" || section.trim() === "@") return { ...GENERAL };
  let [digits, prefix, suffix] = ["", "", ""];
  let [percent, general, date, placeholders] = [false, false, false, false];
  for (const [, quoted, escaped, currency, elapsed, own, places, other] of section.matchAll(TOKEN)) {
    const literal =
      quoted ?? escaped ?? currency ?? (other && /[\p{L}%.,0-9]/u.test(other) ? undefined : other);
    if (places !== undefined || own !== undefined) placeholders = true;
    if (own !== undefined || /^[e/]$/i.test(other ?? "")) general = true;
    if (elapsed !== undefined || DATE_LETTER.test(other ?? "")) date = true;
    if (places !== undefined || other === "." || other === ",") digits += places ?? other ?? "";
    else if (other === "%") percent = true;
    else if (literal !== undefined && placeholders) suffix += literal;
    else if (literal !== undefined) prefix += literal;
  }
  const [whole = "", fraction = ""] = digits.split(".");
  const last = fraction === "" ? whole : fraction;
  const scale = last.length - last.replace(/,+$/, "").length;
  const places = fraction.replace(/,/g, "");
  return {
    general: general || (!placeholders && !percent),
    date,
    percent,
    decimals: places.length,
    fixed: !/[#?]/.test(places),
    grouped: whole.replace(/,+$/, "").includes(","),
    scale,
    says: saysOf(prefix.trim(), suffix.trim(), scale),
    before: beforeDigits(prefix.trim()),
    after: percent ? "%" : afterDigits(suffix.trim()),
  };
}

/** The word of size beside a number whose thousands a format has scaled away: the cell still holds them. */
const SIZE = /^(?:ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b\.?\s*/i;
const RUPIAH = /^(?:rp|idr)\.?$/i;

function saysOf(prefix: string, suffix: string, scale: number): FormatSays {
  const shown = suffix.replace(/^[-,.\s]+/u, "");
  if (/^(?:%$|persen\b)/i.test(shown)) return { kind: "persen" };
  const unit = scale > 0 ? shown.replace(SIZE, "") : shown;
  if (RUPIAH.test(unit)) return { kind: "rupiah" };
  if (/^\p{L}/u.test(unit)) return { kind: "jumlah", satuan: unit };
  return { kind: RUPIAH.test(prefix) ? "rupiah" : "bilangan" };
}

/** A bracket or a minus alone is part of how a negative number is shown. */
function beforeDigits(prefix: string): string {
  const shown = prefix.replace(/^[-(]$/, "");
  return shown === "" ? "" : `${shown} `;
}

function afterDigits(suffix: string): string {
  const shown = suffix.replace(/^[/+]$/, "");
  return /^\p{L}/u.test(shown) ? ` ${shown}` : shown.replace(/^\)$/, "");
}

const GENERAL: NumberFormat = {
  general: true,
  date: false,
  percent: false,
  decimals: 0,
  fixed: false,
  grouped: false,
  scale: 0,
  says: { kind: "bilangan" },
  before: "",
  after: "",
};
