import type { TableId } from "../evaluation";
import type { Region } from "./region";
import { signsOf, type Signs } from "./signs";

/** How a table is told from the others. */
export interface Recognition {
  /** Tables whose header says more are asked first: the lowest rank wins. */
  readonly rank: number;
  readonly when: (signs: Signs) => boolean;
}

/** A table that a region may be. */
export interface Recogniser {
  readonly id: TableId;
  readonly recognise: Recognition;
}

/**
 * Which table a region is. The header's roles decide; caption and sheet name only choose between tables of one header.
 *
 * @returns undefined for a table that is none of ours
 */
export function classify(region: Region, tables: readonly Recogniser[]): TableId | undefined {
  const signs = signsOf(region);
  const ranked = [...tables].sort((a, b) => a.recognise.rank - b.recognise.rank);
  return ranked.find(({ recognise }) => recognise.when(signs))?.id;
}
