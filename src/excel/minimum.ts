/** What the manifest asks of Excel: Office 2021 has it. */
const FLOOR = { ExcelApi: "1.14", SharedRuntime: "1.1" } as const;

/** False where Excel is older than the floor of the manifest. */
export function minimumMet(): boolean {
  const { requirements } = Office.context;
  return Object.entries(FLOOR).every(([set, version]) => requirements.isSetSupported(set, version));
}
