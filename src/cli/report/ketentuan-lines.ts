import type { Evaluation } from "../../lkip/evaluation";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";
import { words } from "./words";

/** The rules that the printed results show and nobody has settled: one line; none where there are none. */
export function ketentuanLines({ ketentuan }: Evaluation): string[] {
  const found = Object.values(ketentuan).flatMap(({ sumber, bukti }) =>
    sumber === "dari angka" && bukti ? [bukti.kalimat] : [],
  );
  return found.length === 0 ? [] : ["", ...wrap(words.dariAngka(found), WIDTH)];
}

/** What the numbers do not decide: each question with the answers there are. */
export function questionLines(
  { questions }: Evaluation,
  cellName: (question: Evaluation["questions"][number]) => string,
  paint: Colours,
): string[] {
  if (questions.length === 0) return [];
  return [
    "",
    paint.bold(words.pertanyaan),
    ...questions.flatMap((question) => [
      ...wrap(`? ${cellName(question)} ${question.message}`, WIDTH - 4).map((line, index) =>
        index === 0 ? `  ${paint.cyan(line.slice(0, 1))}${line.slice(1)}` : `    ${line}`,
      ),
      ...question.options.flatMap(({ text }) =>
        wrap(`- ${text}`, WIDTH - 6).map((line) => paint.dim(`      ${line}`)),
      ),
    ]),
  ];
}
