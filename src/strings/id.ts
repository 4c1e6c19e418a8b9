/**
 * Every sentence that a user reads, in plain Indonesian. One section per room; a sentence with values is a function of
 * them. Nothing is imported here, so that every room may use it.
 */

/** Errors of reading and writing .xlsx files. Owner: src/xlsx. */
export const xlsx = {} as const;

/** The command line. Owner: src/cli. */
export const cli = {} as const;

/** Settings files and settings in the workbook. Owner: src/settings. */
export const settings = {} as const;

/** Errors and progress of the Office.js adapter. Owner: src/excel. */
export const excel = {} as const;

/** The simulator's page. Owner: src/simulator. */
export const simulator = {} as const;

/** The task pane. Owner: src/pane. */
export const pane = {} as const;

/** The ribbon. Owner: src/ribbon. */
export const ribbon = {} as const;

/** Rules of calculation: questions, options, refusals. Owner: src/lkip/ketentuan. */
export const ketentuan = {} as const;

/** Findings: their sentences. Owner: src/lkip/checks. */
export const temuan = {} as const;
