import { pack } from "./payload";
import { inExcel } from "./run";

/** Something that is asked of Excel as a part of a larger batch. */
export interface Question {
  /** An estimate of the larger one of request and response. */
  readonly bytes: number;
  /** Puts the question into a batch; the returned function takes the answer once the batch has run. */
  readonly ask: (context: Excel.RequestContext) => () => void;
}

/**
 * Asks all questions in one round: one batch, or several at the same time where one would be too large. The answers are
 * taken in the questions' order, and only when every batch has run.
 */
export async function askAll(questions: readonly Question[], budget: number): Promise<void> {
  const batches = pack(questions, ({ bytes }) => bytes, budget);
  const takes = await Promise.all(
    batches.map((batch) =>
      inExcel(async (context) => {
        const answers = batch.map(({ ask }) => ask(context));
        await context.sync();
        return answers;
      }),
    ),
  );
  takes.flat().forEach((take) => take());
}
