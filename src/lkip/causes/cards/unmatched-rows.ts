import { tableName } from "../../../language/phrase";
import { described } from "./described";
import type { Group } from "./entry";

/** What the findings about rows without a partner say of their table. */
const SAYS: Readonly<Record<string, (count: number, table: string) => string>> = {
  "baris-tidak-cocok": (count, table) => `${count} baris ${table} belum ditemukan padanannya di tabel lain`,
  "program-tidak-ada": (count, table) => `${count} program di ${table} tidak ada di tabel pasangannya`,
};

/** Rows of one table that another table does not have: an officer names them anew, or ties them, in one go. */
export const unmatchedRows: Group = {
  kind: "tanpa-padanan",
  least: 2,
  keyOf: ({ finding }) => (finding && finding.code in SAYS ? `${finding.code} ${finding.table}` : undefined),
  title: (entries) => {
    const finding = entries[0]?.finding;
    return (finding && SAYS[finding.code]?.(entries.length, tableName(finding.table))) ?? "";
  },
  proof: (entries, speaker, report) => entries.map((entry) => described(entry, speaker, report)),
};
