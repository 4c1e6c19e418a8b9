/** What the page's address may ask for. */
export interface PageOptions {
  /** `?api=1.10`: the highest ExcelApi that the stand-in claims; without it as much as background reads need. */
  readonly apiVersion: string;
  /** `?berkas=/lain.xlsx`: the workbook that is opened, from this very server. */
  readonly workbook: string;
}

/** Reads the options of an address. */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  return {
    apiVersion: query.get("api") ?? "1.19",
    workbook: query.get("berkas") ?? "/contoh-lkip-2023.xlsx",
  };
}
