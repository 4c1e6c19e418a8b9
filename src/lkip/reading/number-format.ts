/** What a number format does to a number, as far as reading needs it. */
export interface NumberFormat {
  /** Whether the format is General, text, a date or a fraction: the number shows its own decimals. */
  readonly general: boolean;
  /** Whether a % outside quotes multiplies by 100. */
  readonly percent: boolean;
  /** Decimals that are shown at most, and at least. */
  readonly decimals: number;
  readonly fixed: boolean;
  readonly grouped: boolean;
  /** Thousands that are scaled away by commas at the end. */
  readonly scale: number;
  /** Literal text before and after the digits. */
  readonly prefix: string;
  readonly suffix: string;
}

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
  return (sections.length > 3 || index < sections.length ? sections[index] : sections[0]) ?? sections[0]!;
}

const TOKEN = /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([0#?]+)|([\s\S])/gu;
const DATE_LETTER = /[dmyhse/]/i;

function splitSections(code: string): string[] {
  return (code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gsu) ?? [""]).slice(0, 4);
}

function parseSection(section: string): NumberFormat {
  if (section === "" || /^general$|^@$/i.test(section.trim())) return { ...GENERAL };
  let [digits, prefix, suffix, percent, general, placeholders] = ["", "", "", false, false, false];
  for (const [, quoted, escaped, currency, places, other] of section.matchAll(TOKEN)) {
    const literal =
      quoted ?? escaped ?? currency ?? (other && /[\p{L}%.,0-9]/u.test(other) ? undefined : other);
    if (places !== undefined) placeholders = true;
    if (places !== undefined || other === "." || other === ",") digits += places ?? other ?? "";
    else if (other === "%") percent = true;
    else if (literal !== undefined && placeholders) suffix += literal;
    else if (literal !== undefined) prefix += literal;
    if (other !== undefined && DATE_LETTER.test(other)) general = true;
  }
  const [whole = "", fraction = ""] = digits.split(".");
  const trailing = /,*$/.exec(fraction === "" ? whole : fraction)![0].length;
  const places = fraction.replace(/,/g, "");
  return {
    general: general || (!placeholders && !percent),
    percent,
    decimals: places.length,
    fixed: !/[#?]/.test(places),
    grouped: whole.replace(/,+$/, "").includes(","),
    scale: trailing,
    prefix: prefix.trim(),
    suffix: suffix.trim(),
  };
}

const GENERAL: NumberFormat = {
  general: true,
  percent: false,
  decimals: 0,
  fixed: false,
  grouped: false,
  scale: 0,
  prefix: "",
  suffix: "",
};
