import type { CellRef } from "../../workbook/address";
import type { Question, QuestionOption, TableId } from "../evaluation";
import { idPertanyaan } from "../ketentuan/ditetapkan";
import type { Ketentuan } from "../ketentuan/ketentuan";
import type { FieldTercetak, KataPilihan } from "../ketentuan/pilihan";
import { hitungCapaian } from "../measure/capaian";
import { hitungEfisiensi } from "../measure/efisiensi";
import { formatNumber, formatPercent } from "../../language/format";
import { words as ketentuanWords } from "../ketentuan/words";
import type { ArahIndikator } from "./arah";
import type { BuktiCapaian, BuktiEfisiensi } from "./bukti-ketentuan";
import { caraTercetak, memberiTercetak } from "./cara-tercetak";
import { memberiEfisiensi } from "./efisiensi-tercetak";
import { namaKetentuan } from "./laporan-ketentuan";
import type { Bukti, KetentuanBerlaku } from "./ketentuan-tercetak";
import { words } from "./words";

/** A printed result that is right only under another option of a rule than the one in force. */
interface Lain {
  readonly field: FieldTercetak;
  /** The rules that give it. */
  readonly ketentuan: Ketentuan;
  readonly table: TableId;
  readonly ref: CellRef;
  readonly name: string;
  readonly printed: string;
  /** What the rules in force give. */
  readonly expected: string;
}

/** One question for each rule that nobody has settled and that a printed result contradicts without proving another. */
export function pertanyaanKetentuan(
  berlaku: KetentuanBerlaku,
  bukti: Bukti,
  arah: ArahIndikator,
): Question[] {
  const others = [
    ...bukti.capaian.flatMap((each) => capaianLain(each, berlaku, arah)),
    ...bukti.efisiensi.flatMap((each) => efisiensiLain(each, berlaku)),
  ];
  const byField = new Map<FieldTercetak, { readonly first: Lain; readonly further: Lain[] }>();
  for (const other of others) {
    const same = byField.get(other.field);
    if (same) same.further.push(other);
    else byField.set(other.field, { first: other, further: [] });
  }
  return [...byField.values()].map(({ first, further }) => question(first, further, berlaku));
}

const CAPAIAN_FIELDS: readonly FieldTercetak[] = ["batas", "rumusNegatif", "predikatHuruf"];

function capaianLain(bukti: BuktiCapaian, berlaku: KetentuanBerlaku, arah: ArahIndikator): Lain[] {
  const { ketentuan, terbuka } = berlaku;
  const own = arah.of(bukti.row).arah;
  if (memberiTercetak(bukti, { arah: own, ketentuan })) return [];
  const way = caraTercetak(bukti, [own], ketentuan, terbuka);
  const field = CAPAIAN_FIELDS.find((each) => way && way.ketentuan[each] !== ketentuan[each]);
  if (!way || !field) return [];
  const { table, ref, name, tercetak } = bukti;
  const expected = hitungCapaian(bukti.target, bukti.realisasi, own, ketentuan);
  return [
    {
      field,
      ketentuan: way.ketentuan,
      table,
      ref,
      name,
      printed: formatPercent(tercetak.value),
      expected:
        expected.kind === "dihitung" ? words.jadinya(formatPercent(expected.value)) : words.tidakDihitung,
    },
  ];
}

function efisiensiLain(bukti: BuktiEfisiensi, { ketentuan, terbuka }: KetentuanBerlaku): Lain[] {
  const { ref, name, tercetak, capaian, serapan } = bukti;
  const gives = (efisiensi: Ketentuan["efisiensi"]) => memberiEfisiensi(bukti, efisiensi);
  const other = gives(ketentuan.efisiensi) ? undefined : terbuka.efisiensi.find(gives);
  if (!other) return [];
  const expected = hitungEfisiensi(capaian.value, serapan.value, ketentuan.efisiensi);
  return [
    {
      field: "efisiensi",
      ketentuan: { ...ketentuan, efisiensi: other },
      table: "3.7",
      ref,
      name,
      printed: typeof tercetak === "string" ? `“${tercetak}”` : formatNumber(tercetak.value, 2),
      expected: words.jadinya(
        expected.kind === "label" ? `“${expected.text}”` : formatNumber(expected.value, 2),
      ),
    },
  ];
}

function question(
  { field, table, ref, name, printed, expected, ketentuan: other }: Lain,
  further: readonly Lain[],
  { ketentuan, terbuka }: KetentuanBerlaku,
): Question {
  return {
    id: idPertanyaan(field),
    kind: "ketentuan",
    table,
    ref,
    related: further.map((each) => each.ref),
    message: words.tanya(
      field === "efisiensi" ? "Efisiensi" : "Capaian",
      name,
      printed,
      namaKetentuan(other, field),
      namaKetentuan(ketentuan, field),
      expected,
      further.length,
    ),
    options: optionsOf(field, [other[field], ketentuan[field], ...terbuka[field]]),
  };
}

function optionsOf<Field extends FieldTercetak>(
  field: Field,
  values: readonly Ketentuan[Field][],
): QuestionOption[] {
  const texts: KataPilihan = ketentuanWords.pilihan;
  return [...new Set(values)].map((value) => ({ value, text: texts[field][value] }));
}
