import { refName } from "../../workbook/address";
import type { Question } from "../evaluation";

/** A question without its id, which follows from its kind and cell. */
export type NewQuestion = Omit<Question, "id">;

/** What reading the tables cannot decide: each question is asked once, and left out where the user has answered it. */
export class Tanya {
  private readonly open = new Map<string, Question>();

  /** @param jawaban the user's answers by the question's id */
  constructor(private readonly jawaban: Readonly<Record<string, string>>) {}

  /**
   * The user's answer, where it is one of the options; else the question stays open and there is none.
   */
  ask(question: NewQuestion): string | undefined {
    const id = `${question.kind}@${refName(question.ref)}`;
    const answer = this.jawaban[id];
    if (question.options.some(({ value }) => value === answer)) return answer;
    if (!this.open.has(id)) this.open.set(id, { id, ...question });
    return undefined;
  }

  /** Adds questions that were left open elsewhere under the same answers. */
  take(questions: readonly Question[]): void {
    for (const question of questions) if (!this.open.has(question.id)) this.open.set(question.id, question);
  }

  /** The questions that are still open, in the order in which they came up. */
  get questions(): readonly Question[] {
    return [...this.open.values()];
  }
}
