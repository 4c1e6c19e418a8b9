import { diagnose } from "../../src/lkip/diagnose";
import { PENGATURAN_AWAL } from "../../src/lkip/ketentuan/default";
import { progressOf, track } from "../../src/pane/jobs/progress";
import { after } from "../../src/workbook/after";
import { sample } from "./sample";

const snapshot = sample();
const before = diagnose(snapshot, PENGATURAN_AWAL);
const tracked = track([], before);

/** The report with the proposals of some causes written. */
function setelah(isMeant: (level: string) => boolean) {
  const writes = (before.causes ?? []).flatMap(({ level, proposal }) =>
    isMeant(level) ? (proposal?.writes ?? []) : [],
  );
  return diagnose(after(snapshot, { writes, marks: [] }), PENGATURAN_AWAL);
}

describe("Kemajuan pekerjaan", () => {
  it("sebelum ada yang diperbaiki, belum ada yang beres", () => {
    expect(progressOf(tracked, before)).toEqual({ done: 0, all: 8 });
  });

  it("tiga pekerjaan pasti yang diperbaiki adalah tiga yang beres, juga bila satu temuannya pindah ke pekerjaan lain", () => {
    const later = setelah((level) => level === "pasti");
    const moved = (later.causes ?? []).flatMap(({ explains }) => explains);
    expect(moved).toContain("persen-berbeda@'Tabel 3.7'!D8");
    expect(progressOf(tracked, later).done).toBe(3);
  });
});
