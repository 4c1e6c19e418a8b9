import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Question } from "../../lkip/evaluation";
import { simpanJawaban } from "../commands";
import type { Book } from "../model/state";
import { useSession } from "../session-context";

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  option: { minWidth: 0, textAlign: "left", fontWeight: "normal", overflowWrap: "anywhere" },
});

interface QuestionOptionsProps {
  readonly question: Question;
  readonly book: Book;
  readonly tabIndex: number;
}

/** The answers to a question as buttons, the likeliest first; what is picked is kept in the workbook. */
export function QuestionOptions({ question, book, tabIndex }: QuestionOptionsProps) {
  const styles = useStyles();
  const session = useSession();
  const answer = (value: string) => {
    const { pengaturan } = book;
    void session.run(simpanJawaban, {
      ...pengaturan,
      jawaban: { ...pengaturan.jawaban, [question.id]: value },
    });
  };
  return (
    <div className={styles.options} role="group" aria-label={question.message}>
      {question.options.map(({ value, text }) => (
        <Button
          key={value}
          size="small"
          className={styles.option}
          tabIndex={tabIndex}
          onClick={() => answer(value)}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
