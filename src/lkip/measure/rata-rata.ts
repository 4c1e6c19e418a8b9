import { tanpaDerau } from "./rumus";

/**
 * Mean of the capaian that were computed; null where none was.
 *
 * @example rataRata([95, 100, 100, 85]) // 95
 */
export function rataRata(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return tanpaDerau(values.reduce((sum, value) => sum + value, 0) / values.length);
}
