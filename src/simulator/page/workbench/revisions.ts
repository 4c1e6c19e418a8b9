import type { ModelEvent } from "../../model/model-event";

/** How often each row of each sheet has changed: what has to be drawn anew, and what not. */
export class Revisions {
  private readonly sheets = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly rows = new Map<string, number>();

  take(event: ModelEvent): void {
    switch (event.kind) {
      case "cells":
        for (const { row } of event.cells) this.touch(event.sheetId, row);
        return;
      case "calculated":
        for (const { sheetId, row } of event.cells) this.touch(sheetId, row);
        return;
      case "formats":
        bump(this.formats, event.sheetId);
        bump(this.sheets, event.sheetId);
        return;
      case "selection":
      case "sheets":
      case "settings":
      case "editing":
        return;
    }
  }

  /** Grows with every change in a sheet. */
  ofSheet(sheetId: string): number {
    return this.sheets.get(sheetId) ?? 0;
  }

  /** Grows with every change that reaches all of a sheet's rows. */
  ofFormats(sheetId: string): number {
    return this.formats.get(sheetId) ?? 0;
  }

  ofRow(sheetId: string, row: number): number {
    return this.rows.get(`${sheetId}:${row}`) ?? 0;
  }

  private touch(sheetId: string, row: number): void {
    bump(this.rows, `${sheetId}:${row}`);
    bump(this.sheets, sheetId);
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
