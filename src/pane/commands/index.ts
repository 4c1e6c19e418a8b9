import type { Done } from "../model/state";
import { batalkanWith } from "./batalkan";
import type { Command } from "./command";
import { tandaiDiperiksa } from "./diperiksa";
import { hapusTanda } from "./hapus-tanda";
import { hitung } from "./hitung";
import { isiDariSipd } from "./isi-dari-sipd";
import { kembalikan } from "./kembalikan";
import { perbaiki } from "./perbaiki";
import { periksa } from "./periksa";
import { simpanJawaban, simpanKetentuan, simpanPeta } from "./settle";
import { sisipkanTemplat } from "./sheets";
import { tulisGrafik } from "./tulis-grafik";
import { tulisLembarUji } from "./tulis-lembar-uji";

export const batalkan = batalkanWith((id) => COMMANDS.find((command) => command.id === id)?.saysUndone);

/** Every command of the pane and the ribbon. */
const COMMANDS: readonly Pick<Command, "id" | "says" | "saysUndone">[] = [
  hitung,
  periksa,
  perbaiki,
  kembalikan,
  hapusTanda,
  isiDariSipd,
  simpanKetentuan,
  simpanJawaban,
  simpanPeta,
  tandaiDiperiksa,
  tulisGrafik,
  tulisLembarUji,
  sisipkanTemplat,
  batalkan,
];

/** What a finished command did, in one sentence. */
export function doneSentence(done: Done): string {
  return COMMANDS.find(({ id }) => id === done.task)?.says(done) ?? "";
}

export {
  hapusTanda,
  hitung,
  isiDariSipd,
  kembalikan,
  perbaiki,
  periksa,
  simpanJawaban,
  simpanKetentuan,
  simpanPeta,
  sisipkanTemplat,
  tandaiDiperiksa,
  tulisGrafik,
  tulisLembarUji,
};
