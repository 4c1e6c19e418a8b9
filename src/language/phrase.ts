/**
 * A sentence's first letter as a capital.
 *
 * @example capitalized("pagu kegiatan") // "Pagu kegiatan"
 */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A table as it is named in a sentence.
 *
 * @example tableName("3.8") // "Tabel 3.8"
 */
export function tableName(id: string): string {
  return id === "PK" ? "Perjanjian Kinerja" : `Tabel ${id}`;
}

/**
 * The name of a row of a budget without the word of its level.
 *
 * @example withoutLevel("Kegiatan : Administrasi Keuangan") // "Administrasi Keuangan"
 */
export function withoutLevel(name: string): string {
  return name.replace(/^\W*(sub\s*-?\s*kegiatan|kegiatan)\s*:?\s*/i, "");
}

/**
 * Several names in a sentence.
 *
 * @example listed(["Capaian", "Anggaran", "Renstra"]) // "Capaian, Anggaran, dan Renstra"
 */
export function listed(names: readonly string[]): string {
  if (names.length < 3) return names.join(" dan ");
  return `${names.slice(0, -1).join(", ")}, dan ${names.at(-1)}`;
}
