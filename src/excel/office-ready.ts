/** Where the page finds itself once Office has answered. */
export type Surroundings = "excel" | "bukan-excel" | "tanpa-office";

/** Waits until Office is ready; at once where office.js did not load, or where the page is open outside Excel. */
export async function whenOfficeReady(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "tanpa-office";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "bukan-excel";
}
