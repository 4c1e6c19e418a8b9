import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Ketentuan } from "../../lkip/ketentuan/ketentuan";
import { validateScale } from "../../lkip/ketentuan/validate-scale";
import { simpanKetentuan } from "../commands";
import { rulesInForce, settledBy } from "../model/ketentuan-form";
import { ketentuanQuestions } from "../model/ketentuan-questions";
import type { Book } from "../model/state";
import { useSession } from "../session-context";
import { OwnScale } from "./own-scale";
import { Remembered } from "./remembered";
import { RuleSource } from "./rule-source";
import { useConsequence } from "./use-consequence";
import { Arrowed } from "../components/arrowed";
import { words } from "./words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  example: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  foot: {
    // On a low screen, as at 200 % zoom, it would cover the questions.
    "@media (max-height: 480px)": { position: "static" },
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  year: { minWidth: 0, maxWidth: "100%" },
  change: { flexGrow: 1, margin: 0, minHeight: "20px" },
});

/** The office's rules as questions, each with an example, and how many results an answer would change. */
export function KetentuanPanel({ book, onClose }: { book: Book; onClose: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const [ketentuan, setKetentuan] = useState(() => rulesInForce(book));
  const [touched, setTouched] = useState<ReadonlySet<keyof Ketentuan>>(new Set());
  const questions = useMemo(() => ketentuanQuestions(ketentuan), [ketentuan]);
  const usable = validateScale(ketentuan.skala).ok;
  const pengaturan = useMemo(
    () => settledBy(book.pengaturan, ketentuan, touched),
    [book.pengaturan, ketentuan, touched],
  );
  const changed = useConsequence(book, usable ? pengaturan : null);
  const save = () => {
    onClose();
    void session.run(simpanKetentuan, pengaturan);
  };
  const choose = (field: keyof Ketentuan, rules: Ketentuan) => {
    setKetentuan(rules);
    setTouched((before) => new Set(before).add(field));
  };
  const settleOne = (field: keyof Ketentuan) =>
    void session.run(simpanKetentuan, settledBy(book.pengaturan, ketentuan, new Set([field])));
  const setYear = (text: string) =>
    choose("tahun", { ...ketentuan, tahun: /^20\d\d$/.test(text) ? Number(text) : undefined });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <p className={styles.text}>{words.ketentuan.pengantar}</p>
      {questions.map((question) => (
        <div className={styles.question} key={question.key}>
          <Field label={question.text}>
            <RadioGroup
              value={question.chosen}
              onChange={(_event, { value }) => choose(question.key, question.answer(value))}
            >
              {question.options.map(({ value, text }) => (
                <Radio key={value} value={value} label={text} />
              ))}
            </RadioGroup>
          </Field>
          {question.key === "skala" && question.chosen === "sendiri" && (
            <OwnScale
              scale={ketentuan.skala}
              onChange={(skala) => choose("skala", { ...ketentuan, skala })}
            />
          )}
          {!touched.has(question.key) && (
            <RuleSource book={book} question={question} onSettle={() => settleOne(question.key)} />
          )}
          <p className={styles.example}>
            {words.ketentuan.contoh}: <Arrowed text={question.example.given} />{" "}
            <strong>{question.example.result}</strong>
          </p>
        </div>
      ))}
      <Field label={words.ketentuan.tahun} hint={words.ketentuan.tahunOtomatis}>
        <Input
          type="number"
          className={styles.year}
          defaultValue={ketentuan.tahun?.toString() ?? ""}
          onChange={(_event, { value }) => setYear(value)}
        />
      </Field>
      <Remembered pengaturan={book.pengaturan} />
      <div className={styles.foot}>
        <p className={styles.change} role="status">
          {changed === null ? words.ketentuan.menghitung : words.ketentuan.berubah(changed)}
        </p>
        <Button onClick={onClose}>{words.tombol.kembali}</Button>
        <Button appearance="primary" disabledFocusable={!usable} onClick={save}>
          {words.tombol.simpan}
        </Button>
      </div>
    </form>
  );
}
