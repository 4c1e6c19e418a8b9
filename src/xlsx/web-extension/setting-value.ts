import { XlsxError } from "../errors";

/**
 * A setting as Excel stores it: Office.js keeps each value as JSON, so our text becomes a JSON string.
 *
 * @example storedSetting('{"a":1}') // '"{\\"a\\":1}"'
 */
export function storedSetting(text: string): string {
  return JSON.stringify(text);
}

/**
 * The text of a setting from what Excel stores. A value that is no string is the text of its JSON.
 *
 * @throws {XlsxError} "rusak" when it is no JSON
 */
export function readSetting(stored: string): string {
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === "string" ? value : JSON.stringify(value);
  } catch {
    throw new XlsxError("rusak");
  }
}
