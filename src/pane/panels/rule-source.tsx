import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { idPertanyaan } from "../../lkip/ketentuan/ditetapkan";
import type { KetentuanTerpakai } from "../../lkip/ketentuan-laporan";
import type { KetentuanQuestion } from "../model/ketentuan-questions";
import type { Book } from "../model/state";
import { words as paneWords } from "../words";
import { words } from "./words";

const useStyles = makeStyles({
  source: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Where a rule comes from: settled, shown by the printed results, or the default; one click settles it as it stands. */
export function RuleSource({
  book: { evaluation },
  question,
  onSettle,
}: {
  book: Book;
  question: KetentuanQuestion;
  onSettle: () => void;
}) {
  const styles = useStyles();
  if (question.key === "caraTulis") return null;
  const rule = evaluation.ketentuan[question.key];
  const open = evaluation.questions.find(({ id }) => id === idPertanyaan(question.key));
  return (
    <p className={styles.source}>
      {open?.message ?? sourceText(rule)}{" "}
      {rule.sumber !== "ditetapkan" && (
        <Link
          as="button"
          type="button"
          aria-label={`${words.ketentuan.tetapkan}: ${question.text}`}
          onClick={onSettle}
        >
          {words.ketentuan.tetapkan}
        </Link>
      )}
    </p>
  );
}

function sourceText({ sumber, bukti }: KetentuanTerpakai<unknown>): string {
  const texts = paneWords.sumberKetentuan;
  if (sumber === "ditetapkan") return texts.ditetapkan;
  const proof = bukti ? `${bukti.kalimat}.` : "";
  return sumber === "dari angka" ? proof || texts.dariJudul : `${texts.bawaan} ${proof}`.trim();
}
