import { causeGroups } from "../../src/pane/model/cause-groups";
import { makeFinding } from "../../src/lkip/finding";

const SHEET = "Tabel 3.8";

function temuan(row: number, cause?: number) {
  const at = (line: number) => ({ sheet: SHEET, row: line, col: 4 });
  const facts = { code: "persen-berbeda", severity: "galat", table: "3.8", message: "" } as const;
  const own = makeFinding({ ...facts, ref: at(row) });
  return cause === undefined ? own : { ...own, cause: makeFinding({ ...facts, ref: at(cause) }).id };
}

test("temuan ikutan berada di bawah sebabnya, di mana pun keduanya berdiri", () => {
  const findings = [temuan(3, 7), temuan(5), temuan(7), temuan(9, 7)];
  const { groups, shownAs } = causeGroups(findings);
  expect(groups.map((group) => group.map(({ ref }) => ref.row))).toEqual([[5], [7, 3, 9]]);
  expect(shownAs.get(findings[0]!.id)).toBe(findings[2]!.id);
  expect(shownAs.get(findings[1]!.id)).toBe(findings[1]!.id);
});

test("temuan yang sebabnya sudah tidak ada berdiri sendiri", () => {
  const alone = temuan(3, 99);
  expect(causeGroups([alone]).groups).toEqual([[alone]]);
});
