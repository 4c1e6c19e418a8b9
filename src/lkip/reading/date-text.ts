/** Serial number of 1 January 1970, and the milliseconds of a day. */
const EPOCH = 25569;
/** Excel's day that never was: 29 February 1900. Days before it count one less. */
const LEAP = 60;
const DAY = 86_400_000;

/**
 * The day, or the time of day, that Excel shows for a number under a date format.
 *
 * @param serial days since the end of 1899
 * @example dateText(45019) // "3/4/2023"
 */
export function dateText(serial: number): string {
  const date = new Date(Math.round((serial - EPOCH + (serial >= 1 && serial < LEAP ? 1 : 0)) * DAY));
  if (Number.isNaN(date.getTime())) return String(serial);
  if (serial >= 1) return [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join("/");
  return `${date.getUTCHours()}:${String(date.getUTCMinutes()).padStart(2, "0")}`;
}
