import { measureFixed, readAccepted, type Accepted } from "./accepted";

const accepted = readAccepted();
const measured = measureFixed();

/** The figures of a kind that are worse than what was reached before. */
function worse(now: Accepted, before: Accepted): string[] {
  return (Object.keys(now) as (keyof Accepted)[])
    .filter((figure) => now[figure] > before[figure])
    .map((figure) => `${figure}: ${now[figure]}, sebelumnya ${before[figure]}`);
}

describe("Laporan buatan yang tetap: tidak ada jenis tata letak yang mundur dari patokan", () => {
  it.each(Object.keys(measured))("%s", (kind) => {
    expect(accepted[kind]).toBeDefined();
    expect(worse(measured[kind]!, accepted[kind]!)).toEqual([]);
  });
});
