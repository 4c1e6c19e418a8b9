import { a1Area } from "../../workbook/address";
import type { ModelEvent, SheetChange } from "../model/model-event";
import type { WorkbookModel } from "../model/workbook-model";

/** A Rich API event as the library expects it: five fields in one array. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id: string,
];

/** The kind of message that events are. */
export const EVENT_CATEGORY = 65536;
/** Office.js' numbers of the events that the stand-in raises. */
const EVENT_TYPE = {
  changed: 10,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
export type EventName = keyof typeof EVENT_TYPE;

/** Tells the add-in what happens in the workbook, as far as it has registered for it. */
export class HostEvents {
  private readonly registered = new Map<EventName, number>();
  private readonly receivers = new Set<(messages: readonly RichApiMessage[]) => void>();
  private next = 1;
  /** `context.runtime.enableEvents` of the add-in. */
  enabled = true;

  constructor(model: WorkbookModel) {
    model.listen((event) => this.pass(event));
  }

  register(name: EventName): void {
    this.registered.set(name, (this.registered.get(name) ?? 0) + 1);
  }

  unregister(name: EventName): void {
    this.registered.set(name, Math.max(0, (this.registered.get(name) ?? 0) - 1));
  }

  /** Gives all coming messages to a receiver; the returned function ends it. */
  receive(receiver: (messages: readonly RichApiMessage[]) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  private pass(event: ModelEvent): void {
    if (event.kind === "cells") {
      this.send("changed", {
        worksheetId: event.sheetId,
        address: a1Area(event.area),
        changeType: event.moved ?? "RangeEdited",
        source: event.source === "rekan" ? "Remote" : "Local",
        triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
      });
    } else if (event.kind === "calculated") {
      for (const worksheetId of new Set(event.cells.map(({ sheetId }) => sheetId)))
        this.send("calculated", { worksheetId });
    } else if (event.kind === "selection") {
      this.send("selectionChanged", { worksheetId: event.sheetId, address: a1Area(event.area) });
    } else if (event.kind === "sheets") {
      this.passChange(event.change);
    }
  }

  private passChange(change: SheetChange): void {
    const own = { worksheetId: change.sheetId, source: "Local" };
    switch (change.what) {
      case "tambah":
        return this.send("added", own);
      case "hapus":
        return this.send("deleted", own);
      case "nama":
        return this.send("nameChanged", { ...own, nameBefore: change.before, nameAfter: change.after });
      case "pindah":
        return this.send("moved", { ...own, positionBefore: change.before, positionAfter: change.after });
      case "tampak":
        return this.send("visibilityChanged", {
          ...own,
          visibilityBefore: change.before,
          visibilityAfter: change.after,
        });
      case "aktif":
      case "lindung":
        return;
    }
  }

  private send(name: EventName, message: unknown): void {
    if (!this.enabled || (this.registered.get(name) ?? 0) === 0) return;
    const id = String(this.next++);
    const entry: RichApiMessage = [EVENT_CATEGORY, EVENT_TYPE[name], "Workbook", JSON.stringify(message), id];
    for (const receiver of [...this.receivers]) receiver([entry]);
  }
}
