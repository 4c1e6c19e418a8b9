import { antarTabel } from "./antar-tabel";
import { arah } from "./arah";
import { berulang } from "./berulang";
import type { Check } from "./check";
import { cocok } from "./cocok";
import { jumlah } from "./jumlah";
import { melebihiPagu } from "./melebihi-pagu";
import { nilai } from "./nilai";
import { predikatBerbeda } from "./predikat-berbeda";
import { predikatHuruf } from "./predikat-huruf";
import { salinan } from "./salinan";
import { tahun } from "./tahun";

/** Every family of findings beside those that a wrong result makes itself. A new check is one line here. */
export const CHECKS: readonly Check[] = [
  nilai,
  predikatBerbeda,
  predikatHuruf,
  arah,
  jumlah,
  berulang,
  melebihiPagu,
  antarTabel,
  salinan,
  cocok,
  tahun,
];
