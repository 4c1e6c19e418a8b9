import type { Evaluation } from "../../lkip/evaluation";
import { cli as kalimat } from "../../strings/id";
import type { Colours } from "./colours";
import { wrap, WIDTH } from "./text-layout";

/** What the workbook's numbers do not decide, and the tables that were not read; nothing where there is neither. */
export function openLines({ questions, unread }: Evaluation, paint: Colours): string[] {
  return [
    ...section(
      kalimat.pertanyaan,
      questions.map(({ message }) => message),
      paint,
    ),
    ...section(
      kalimat.takTerbaca,
      unread.map(({ message }) => message),
      paint,
    ),
  ];
}

function section(title: string, sentences: readonly string[], paint: Colours): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap((sentence) =>
    wrap(`? ${sentence}`, WIDTH - 4).map((line, index) => `  ${index === 0 ? line : `  ${line}`}`),
  );
  return ["", paint.bold(title), ...lines];
}
