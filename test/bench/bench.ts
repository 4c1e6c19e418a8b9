import { batch } from "./batch";
import { editWorkbook } from "./edit-workbook";
import { evaluateBudget } from "./evaluate-budget";
import { paneBundle } from "./pane-bundle";
import { readMemory } from "./read-memory";
import { readWorkbook } from "./read-workbook";
import type { Bench } from "./measure";

/** Everything that `npm run bench` measures, in order. A new benchmark is a file of its own and a line here. */
const BENCHES: readonly Bench[] = [readWorkbook, readMemory, editWorkbook, evaluateBudget, batch, paneBundle];

/** Runs all benchmarks, or those whose name holds the first argument; fails where a bar is missed. */
async function main(wanted: string): Promise<void> {
  let failed = 0;
  for (const { name, run } of BENCHES.filter((bench) => bench.name.includes(wanted))) {
    print(`\n${name}`);
    for (const { text, passed } of await run()) {
      print(`  ${passed === undefined ? "    " : passed ? "PASS" : "FAIL"}  ${text}`);
      if (passed === false) failed++;
    }
  }
  process.exitCode = failed > 0 ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main(process.argv[2] ?? "");
