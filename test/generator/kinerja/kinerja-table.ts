import type { CellRef } from "../../../src/workbook/address";
import type { TableId } from "../../../src/lkip/evaluation";
import type { FindingCode } from "../../../src/lkip/checks";
import {
  capaianOf,
  capaianReadings,
  type Clamp,
  type Indicator,
  type NegativeFormula,
  type Sasaran,
} from "../office/performance";
import type { PrintPercent } from "../print";
import type { ReportBook } from "../report-book";
import { cell } from "../sheet-writer";
import type { Column } from "../table-writer";
import type { PrintValue } from "./values";

/** A row of a table of indicators. */
export interface KinerjaItem {
  readonly indicator: Indicator;
  readonly sasaran: Sasaran;
  /** Number of the sasaran on its first indicator; absent on the others. */
  readonly no?: number;
  readonly refs: Record<string, CellRef>;
}

/** Every indicator of every sasaran. */
export function kinerjaItems(sasaran: readonly Sasaran[]): KinerjaItem[] {
  return sasaran.flatMap((own, i) =>
    own.indicators.map((indicator, k) => ({
      indicator,
      sasaran: own,
      no: k === 0 ? i + 1 : undefined,
      refs: {},
    })),
  );
}

/** The columns of one table of indicators; its cells tell the book their truth. */
export class KinerjaColumns {
  constructor(
    private readonly book: ReportBook,
    private readonly table: TableId,
    private readonly look: {
      readonly value: PrintValue;
      readonly percent: PrintPercent;
      readonly clamp: Clamp;
      readonly negativeFormula: NegativeFormula;
    },
  ) {}

  no(header: string): Column<KinerjaItem> {
    return { header: [header], print: ({ no }) => cell(no ?? "") };
  }

  sasaran(header: string, spell: (name: string) => string): Column<KinerjaItem> {
    return {
      header: [header],
      print: ({ no, sasaran }) => cell(no === undefined ? "" : spell(sasaran.name)),
    };
  }

  indikator(header: string, spell: (name: string) => string): Column<KinerjaItem> {
    return { header: [header], print: ({ indicator }) => cell(spell(indicator.name)) };
  }

  satuan(header: string): Column<KinerjaItem> {
    return { header: [header], print: ({ indicator }) => cell(indicator.unit) };
  }

  /** A target, a realisasi or another value that is given. `fact` is what other tables say with the same words. */
  given(
    header: readonly string[],
    key: string,
    get: (indicator: Indicator) => number | undefined,
    fact: (indicator: Indicator) => string | undefined = () => undefined,
  ): Column<KinerjaItem> {
    return {
      header,
      print: ({ indicator, refs }, ref) => {
        const right = get(indicator);
        if (right === undefined) return cell("-");
        refs[key] = this.book.add({
          ref,
          table: this.table,
          what: key,
          result: false,
          right,
          print: (value) => this.look.value(indicator, value),
          fact: fact(indicator),
        });
        return this.look.value(indicator, right);
      },
    };
  }

  /** The capaian of a given realisasi against a given target. */
  capaian(
    header: readonly string[],
    target: string,
    realisasi: string,
    options: {
      readonly key?: string;
      readonly empty?: (item: KinerjaItem) => boolean;
    } = {},
  ): Column<KinerjaItem> {
    return {
      header,
      print: (item, ref) => {
        const [promised, achieved] = [item.refs[target], item.refs[realisasi]];
        if (!promised || !achieved) return undefined;
        const value = (at: CellRef) => this.book.cell(at)!.right as number;
        const right = capaianOf(
          value(promised),
          value(achieved),
          this.look.clamp,
          item.indicator.less && this.look.negativeFormula,
        );
        const empty = options.empty?.(item) ?? false;
        item.refs[options.key ?? "capaian"] = this.book.add({
          ref,
          table: this.table,
          what: "capaian",
          result: true,
          right,
          print: this.look.percent,
          from: [promised, achieved],
          code: "capaian-berbeda",
          plausible: capaianReadings(value(promised), value(achieved)),
          // An empty capaian may hang on a rule that nobody has set.
          ...(empty && { empty: true, mayAsk: right >= 100 || item.indicator.less || undefined }),
        });
        return empty ? undefined : this.look.percent(right);
      },
    };
  }

  /** A result that is worked out by a function of its own. */
  result(
    header: readonly string[],
    code: FindingCode,
    what: string,
    work: (
      item: KinerjaItem,
    ) => { readonly right: number | string | null; readonly from: readonly CellRef[] } | undefined,
    print: (right: number | string | null) => ReturnType<typeof cell>,
  ): Column<KinerjaItem> {
    return {
      header,
      print: (item, ref) => {
        const made = work(item);
        if (!made) return undefined;
        const { right, from } = made;
        const numeric = typeof right === "number" ? (value: number) => print(value)! : undefined;
        this.book.add({ ref, table: this.table, what, result: true, right, from, code, print: numeric });
        return print(right);
      },
    };
  }
}
