import type { ResultKind } from "../../lkip/evaluation";
import type { KetentuanTerpakai } from "../../lkip/ketentuan-laporan";
import type { Expr } from "../../lkip/expression/expr";
import { chosen } from "../../lkip/expression/value-of";
import { words as ketentuanWords } from "../../lkip/ketentuan/words";
import type { Book } from "../model/state";
import { words as paneWords } from "../words";
import { words } from "./words";

/** The rule that a calculation follows, in the office's words, and the ketentuan that it hangs on with their sources. */
export interface Rule {
  readonly text: string;
  readonly ketentuan: readonly { readonly text: string; readonly source: string }[];
}

type Rules = Book["evaluation"]["ketentuan"];

/** The rule of a result of one kind; undefined where a finding is about no result. */
export function ruleOf(kind: ResultKind | undefined, expr: Expr, rules: Rules): Rule | undefined {
  const known = kind ?? (plain(expr).kind === "sum" ? "jumlah" : undefined);
  return known && { text: words.rules[known], ketentuan: ketentuanOf(known, expr, rules) };
}

function ketentuanOf(kind: ResultKind, expr: Expr, rules: Rules): Rule["ketentuan"] {
  const pilihan = ketentuanWords.pilihan;
  switch (kind) {
    case "capaian":
      return [
        ...(isReversed(expr)
          ? [settled(pilihan.rumusNegatif[rules.rumusNegatif.value], rules.rumusNegatif)]
          : []),
        settled(pilihan.batas[rules.batas.value], rules.batas),
      ];
    case "efisiensi":
      return [settled(pilihan.efisiensi[rules.efisiensi.value], rules.efisiensi)];
    case "predikat":
      return [settled(rules.skala.value.classes.map(({ name }) => name).join(", "), rules.skala)];
    default:
      return [];
  }
}

function settled(text: string, rule: KetentuanTerpakai<unknown>): Rule["ketentuan"][number] {
  const sumber = paneWords.sumberKetentuan;
  const proof = rule.bukti ? `${rule.bukti.kalimat}.` : "";
  switch (rule.sumber) {
    case "ditetapkan":
      return { text, source: sumber.ditetapkan };
    case "dari angka":
      return { text, source: proof || sumber.dariJudul };
    case "bawaan":
      return { text, source: `${sumber.bawaan} ${proof}`.trim() };
  }
}

/** Whether it is the capaian of an indicator of which less is better: the target is divided, or something taken from it. */
function isReversed(expr: Expr): boolean {
  const whole = plain(expr);
  if (whole.kind !== "ratio") return false;
  const top = plain(whole.left);
  return top.kind === "minus" || (top.kind === "cell" && top.name.startsWith("Target "));
}

/** An expression without the bounds and conditions around it. */
function plain(expr: Expr): Expr {
  if (expr.kind === "clamp") return plain(expr.of);
  return expr.kind === "choose" ? plain(chosen(expr, "exact")) : expr;
}
