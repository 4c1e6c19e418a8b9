import { perjanjianKinerja } from "./perjanjian-kinerja";
import { tabel31 } from "./tabel-3-1";
import { tabel32 } from "./tabel-3-2";
import { tabel33 } from "./tabel-3-3";
import { tabel34 } from "./tabel-3-4";
import { tabel35 } from "./tabel-3-5";
import { tabel36 } from "./tabel-3-6";
import { tabel37 } from "./tabel-3-7";
import { tabel38 } from "./tabel-3-8";
import { tabelTriwulan } from "./tabel-triwulan";

/** Every table, in the report's order. A new table is one file and one line here. */
export const TABLES = [
  tabel31,
  tabel32,
  tabel33,
  tabel34,
  tabel35,
  tabel36,
  tabel37,
  tabel38,
  tabelTriwulan,
  perjanjianKinerja,
] as const;

/** The number of a table: "3.1". */
export type TableId = (typeof TABLES)[number]["id"];
