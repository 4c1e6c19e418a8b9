import { inExcel } from "./run";

/** Name of the workbook's file, as Excel's title bar has it; "" where it has none. */
export function fileName(): Promise<string> {
  return inExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
