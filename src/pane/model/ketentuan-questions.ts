import type { Ketentuan } from "../../lkip/ketentuan/ketentuan";
import { predikatOf } from "../../lkip/ketentuan/predikat-of";
import { SKALA_AKIP, SKALA_PERMENDAGRI_86 } from "../../lkip/ketentuan/scales";
import { denganBatas } from "../../lkip/measure/batas";
import { hitungCapaian } from "../../lkip/measure/capaian";
import { hitungEfisiensi } from "../../lkip/measure/efisiensi";
import { capaianNegatifSelisih, capaianNegatifTerbalik, capaianPositif } from "../../lkip/measure/rumus";
import { formatNumber, formatPercent } from "../../language/format";
import { percent } from "../../language/units";
import { words as ketentuanWords } from "../../lkip/ketentuan/words";
import { words } from "../panels/words";

/** One rule as a question, its answers, and an example worked out by the rules as they stand. */
export interface KetentuanQuestion {
  readonly key: "batas" | "rumusNegatif" | "predikatHuruf" | "skala" | "efisiensi" | "caraTulis";
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly chosen: string;
  readonly example: { readonly given: string; readonly result: string };
  /** The rules with another answer. */
  readonly answer: (value: string) => Ketentuan;
}

const pertanyaan = words.ketentuan.pertanyaan;
const contohKalimat = words.ketentuan.contohKalimat;
const pilihan = ketentuanWords.pilihan;

/** The questions of the form, answered as the rules stand. */
export function ketentuanQuestions(ketentuan: Ketentuan): readonly KetentuanQuestion[] {
  return [
    question(ketentuan, "batas", exampleBatas),
    question(ketentuan, "rumusNegatif", exampleNegatif),
    question(ketentuan, "predikatHuruf", exampleHuruf),
    scaleQuestion(ketentuan),
    question(ketentuan, "efisiensi", exampleEfisiensi),
    question(ketentuan, "caraTulis", exampleTulis),
  ];
}

type Example = KetentuanQuestion["example"];
type PlainKey = Exclude<KetentuanQuestion["key"], "skala">;

function question(
  ketentuan: Ketentuan,
  key: PlainKey,
  example: (rules: Ketentuan) => Example,
): KetentuanQuestion {
  const options = Object.entries(pilihan[key]).map(([value, text]) => ({ value, text }));
  return {
    key,
    text: pertanyaan[key],
    options,
    chosen: ketentuan[key],
    example: example(ketentuan),
    answer: (value) =>
      options.some((option) => option.value === value) ? { ...ketentuan, [key]: value } : ketentuan,
  };
}

function scaleQuestion(ketentuan: Ketentuan): KetentuanQuestion {
  const ids = ["akip", "permendagri-86-2017", "sendiri"] as const;
  const own = { ...ketentuan.skala, id: "sendiri" as const };
  const scales = { akip: SKALA_AKIP, "permendagri-86-2017": SKALA_PERMENDAGRI_86, sendiri: own };
  return {
    key: "skala",
    text: pertanyaan.skala,
    options: ids.map((value) => ({ value, text: pilihan.skala[value] })),
    chosen: ketentuan.skala.id,
    example: {
      given: contohKalimat.skala(formatPercent(percent(90))),
      result: predikatOf(90, ketentuan.skala)?.name ?? contohKalimat.tidakDihitung,
    },
    answer: (value) => {
      const id = ids.find((each) => each === value);
      return id ? { ...ketentuan, skala: scales[id] } : ketentuan;
    },
  };
}

function exampleBatas({ batas }: Ketentuan): Example {
  const result = denganBatas(capaianPositif(100, 130), batas);
  return { given: contohKalimat.positif("130", "100"), result: formatPercent(result) };
}

function exampleNegatif({ rumusNegatif, batas }: Ketentuan): Example {
  const capaian = rumusNegatif === "selisih" ? capaianNegatifSelisih(10, 12) : capaianNegatifTerbalik(10, 12);
  return { given: contohKalimat.positif("12", "10"), result: formatPercent(denganBatas(capaian, batas)) };
}

function exampleHuruf(ketentuan: Ketentuan): Example {
  const grade = (code: "A" | "B", rank: number) =>
    ({ kind: "predikat", grade: { family: "akip", code, rank }, text: code }) as const;
  const capaian = hitungCapaian(grade("A", 6), grade("B", 4), "positif", ketentuan);
  const result = capaian.kind === "dihitung" ? formatPercent(capaian.value) : contohKalimat.tidakDihitung;
  return { given: contohKalimat.huruf, result };
}

function exampleEfisiensi({ efisiensi }: Ketentuan): Example {
  const result = hitungEfisiensi(percent(85), percent(99.9), efisiensi);
  const text = result.kind === "label" ? result.text : formatNumber(result.value, 2, "tetap");
  return {
    given: contohKalimat.efisiensi(formatPercent(percent(85)), formatPercent(percent(99.9))),
    result: text,
  };
}

function exampleTulis({ caraTulis }: Ketentuan): Example {
  return {
    given: contohKalimat.caraTulis,
    result: caraTulis === "rumus" ? "=F5/E5" : formatPercent(percent(95)),
  };
}
