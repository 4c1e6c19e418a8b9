import type { Percent } from "../../language/units";
import { isDitetapkan } from "../ketentuan/ditetapkan";
import type { Batas, Ketentuan, Pengaturan, RumusNegatif } from "../ketentuan/ketentuan";
import { PILIHAN, type FieldTercetak, type Terbuka } from "../ketentuan/pilihan";
import { putuskan, type Putusan } from "../ketentuan/putusan";
import { suggestsNegative } from "../matching/arah";
import { denganBatas } from "../measure/batas";
import type { ArahPasti } from "./arah";
import type { BuktiCapaian, BuktiEfisiensi } from "./bukti-ketentuan";
import { capaianMungkin, isPrinted, memberiTercetak } from "./cara-tercetak";
import { memberiEfisiensi, urutanEfisiensi } from "./efisiensi-tercetak";
import type { SkalaTercetak } from "./skala-tercetak";

/** The rules that a report is worked out by: settled, else shown by its printed results, else the defaults. */
export interface KetentuanBerlaku {
  readonly ketentuan: Ketentuan;
  /** Options that nothing rules out: a printed result that follows from one of them is right. */
  readonly terbuka: Terbuka;
  /** Rules that the printed results show. */
  readonly terbukti: ReadonlySet<FieldTercetak>;
}

/** Printed capaian that it takes to show that an office cuts them off: a single wrong 100 looks like a bound. */
const FEWEST_CUT = 3;
const CUT: ReadonlyMap<Batas, number> = new Map([
  ["0-100", FEWEST_CUT],
  ["0-120", FEWEST_CUT],
]);

/** Everything that is printed and shows a rule. */
export interface Bukti {
  readonly capaian: readonly BuktiCapaian[];
  readonly efisiensi: readonly BuktiEfisiensi[];
}

/** The rules in force, from what the user has settled and what is printed. */
export function ketentuanBerlaku(
  pengaturan: Pengaturan,
  bukti: Bukti,
  skala: SkalaTercetak | undefined,
  arah: ArahPasti,
): KetentuanBerlaku {
  const { ketentuan } = pengaturan;
  const forms = bukti.capaian.map((each) => bentuk(each, arah, ketentuan));
  const batas = settle(pengaturan, "batas", () =>
    putuskan(
      PILIHAN.batas,
      forms.map((form) => batasYangMenjelaskan(form)),
      CUT,
    ),
  );
  const rumusNegatif = settle(pengaturan, "rumusNegatif", () =>
    putuskan(
      PILIHAN.rumusNegatif,
      forms.map((form) => rumusYangMenjelaskan(form, batas.terbuka)),
    ),
  );
  const predikatHuruf = settle(pengaturan, "predikatHuruf", () =>
    putuskan(PILIHAN.predikatHuruf, bukti.capaian.map(peringkatYangMenjelaskan(ketentuan))),
  );
  const efisiensi = settle(pengaturan, "efisiensi", () =>
    putuskan(
      urutanEfisiensi(bukti.efisiensi),
      bukti.efisiensi.map(
        (each) => new Set(PILIHAN.efisiensi.filter((rule) => memberiEfisiensi(each, rule))),
      ),
    ),
  );
  const all = { batas, rumusNegatif, predikatHuruf, efisiensi };
  const fields = Object.keys(all) as FieldTercetak[];
  return {
    ketentuan: {
      ...ketentuan,
      batas: batas.terbukti ?? ketentuan.batas,
      rumusNegatif: rumusNegatif.terbukti ?? ketentuan.rumusNegatif,
      predikatHuruf: predikatHuruf.terbukti ?? ketentuan.predikatHuruf,
      efisiensi: efisiensi.terbukti ?? ketentuan.efisiensi,
      skala: isDitetapkan(pengaturan, "skala") ? ketentuan.skala : (skala?.skala ?? ketentuan.skala),
    },
    terbuka: {
      batas: batas.terbuka,
      rumusNegatif: rumusNegatif.terbuka,
      predikatHuruf: predikatHuruf.terbuka,
      efisiensi: efisiensi.terbuka,
    },
    terbukti: new Set(fields.filter((field) => all[field].terbukti !== undefined)),
  };
}

/** What is settled is the only option; what is not is decided by what is printed. */
function settle<Field extends FieldTercetak>(
  pengaturan: Pengaturan,
  field: Field,
  decide: () => Putusan<Ketentuan[Field]>,
): Putusan<Ketentuan[Field]> {
  return isDitetapkan(pengaturan, field) ? { terbuka: [pengaturan.ketentuan[field]] } : decide();
}

/** A printed capaian and what each formula would give without any bound. */
interface Bentuk {
  readonly bukti: BuktiCapaian;
  readonly positif: readonly Percent[];
  readonly negatif: Readonly<Record<RumusNegatif, readonly Percent[]>>;
}

/** The formulas that a printed capaian may follow: of one direction where it is stated, of both where the name suggests it. */
function bentuk(bukti: BuktiCapaian, arah: ArahPasti, ketentuan: Ketentuan): Bentuk {
  const stated = arah.of(bukti.row)?.arah;
  const bare = { ...ketentuan, batas: "tanpa-batas" as const };
  const negative = stated === "negatif" || (stated === undefined && suggestsNegative(bukti.row.name));
  const of = (rumusNegatif: RumusNegatif) =>
    negative ? capaianMungkin(bukti, "negatif", { ...bare, rumusNegatif }) : [];
  return {
    bukti,
    positif: stated === "negatif" ? [] : capaianMungkin(bukti, "positif", bare),
    negatif: { selisih: of("selisih"), terbalik: of("terbalik") },
  };
}

function gives({ bukti }: Bentuk, capaian: readonly Percent[], batas: Batas): boolean {
  return (
    capaian.length > 0 &&
    isPrinted(
      bukti.tercetak,
      capaian.map((value) => denganBatas(value, batas)),
    )
  );
}

/** Two grades show no bound: a grade that is reached may be printed as 100 or as the ratio of the scores. */
function batasYangMenjelaskan(form: Bentuk): Set<Batas> {
  const { target, realisasi } = form.bukti;
  if (target.kind === "predikat" && realisasi.kind === "predikat") return new Set(PILIHAN.batas);
  const all = [form.positif, form.negatif.selisih, form.negatif.terbalik];
  return new Set(PILIHAN.batas.filter((batas) => all.some((capaian) => gives(form, capaian, batas))));
}

/** A capaian that the positive formula gives shows no negative one. */
function rumusYangMenjelaskan(form: Bentuk, batas: readonly Batas[]): Set<RumusNegatif> {
  const under = (capaian: readonly Percent[]) => batas.some((option) => gives(form, capaian, option));
  if (under(form.positif)) return new Set(PILIHAN.rumusNegatif);
  return new Set(PILIHAN.rumusNegatif.filter((rumus) => under(form.negatif[rumus])));
}

/** Grades below their target without scores: only the ratio of ranks gives a number. */
function peringkatYangMenjelaskan(ketentuan: Ketentuan) {
  return (bukti: BuktiCapaian): Set<Ketentuan["predikatHuruf"]> => {
    const grades = bukti.target.kind === "predikat" && bukti.realisasi.kind === "predikat";
    return new Set(
      grades
        ? PILIHAN.predikatHuruf.filter((predikatHuruf) =>
            memberiTercetak(bukti, { arah: "positif", ketentuan: { ...ketentuan, predikatHuruf } }),
          )
        : [],
    );
  };
}
