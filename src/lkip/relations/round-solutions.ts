import type { Reading } from "../reading/reading";

/** Steps of the last printed decimal that are tried to either side. */
const REACH = 60;
const MOST_DECIMALS = 2;

/** The same reading with another number; undefined where it holds none. */
function withNumber(reading: Reading | undefined, value: number): Reading | undefined {
  if (!reading) return undefined;
  if (reading.kind === "predikat")
    return reading.score === undefined ? undefined : { ...reading, score: value };
  return "value" in reading ? { ...reading, value } : undefined;
}

/** The number near what a cell says, as round as that, which makes something hold: none where several do, or none. */
export function roundSolutions(
  reading: Reading | undefined,
  holds: (reading: Reading) => boolean | undefined,
): Reading[] {
  const now = reading && ("value" in reading ? reading.value : undefined);
  if (!reading || now === undefined) return [];
  const decimals = "decimals" in reading ? Math.min(MOST_DECIMALS, Math.max(0, reading.decimals)) : 0;
  const found: Reading[] = [];
  for (let step = -REACH; step <= REACH; step++) {
    const value = Number((now + step * 10 ** -decimals).toFixed(decimals));
    const other = step === 0 || value <= 0 ? undefined : withNumber(reading, value);
    if (other && holds(other)) found.push(other);
    if (found.length > 1) return [];
  }
  return found;
}
