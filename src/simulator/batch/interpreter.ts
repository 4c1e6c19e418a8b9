import { ModelError } from "../model/model-error";
import { BatchError, notModelled } from "./batch-error";
import { HostObject } from "./host-object";
import { ACTION, PATH, type Action, type ActionResult, type Batch, type BatchBody } from "./protocol";
import { answerQuery } from "./query";
import type { References } from "./references";
import { updateObject } from "./update";

/** What stands around one run of the interpreter. */
export interface InterpreterParts {
  readonly root: HostObject;
  readonly references: References;
  /** Throws where a test wants an action to fail. */
  readonly beforeAction?: (index: number, action: Action) => void;
}

/** Runs the actions of one batch in their order. The first failure ends it; what ran before it stays done. */
export function interpret(batch: Batch, parts: InterpreterParts): BatchBody {
  const run = new Run(batch, parts);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      parts.beforeAction?.(index, action);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      return { Results: results, Error: describe(error, index) };
    }
  }
  return { Results: results };
}

class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly ids = new Map<HostObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly parts: InterpreterParts,
  ) {}

  perform(action: Action): unknown {
    const target = action.ActionType === ACTION.trace ? null : this.object(action.ObjectPathId);
    if (target === null) return null;
    const args = this.argumentsOf(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.identify(target, {
          keep: this.batch.ObjectPaths[action.ObjectPathId]?.D !== true,
        });
      case ACTION.load:
      case ACTION.queryAsJson:
        return answerQuery(target, action.QueryInfo);
      case ACTION.method:
        return this.callMethod(target, action, args);
      case ACTION.setProperty:
        return updateObject(target, { [action.Name]: args[0] });
      case ACTION.update:
        return updateObject(target, args[0]);
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw notModelled(target.type, `action ${action.ActionType}`);
    }
  }

  private callMethod(target: HostObject, { Name }: Action, args: readonly unknown[]): unknown {
    if (Name === "_KeepReference") return null;
    if (Name === "_RemoveReference") {
      this.parts.references.release(String(args[0]));
      return null;
    }
    const result = target.call(Name, args);
    return result instanceof HostObject ? this.identify(result, { keep: true }) : (result ?? null);
  }

  /** What tells a proxy how to find its object again; a reference only where the proxy wants to keep it. */
  private identify(object: HostObject, { keep }: { readonly keep: boolean }): Record<string, unknown> {
    if (object.tracked) {
      if (!keep) return {};
      const id = this.ids.get(object) ?? this.parts.references.keep(object);
      this.ids.set(object, id);
      return { _ReferenceId: id };
    }
    return object.id === undefined ? {} : { _Id: object.id };
  }

  private object(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const found = this.resolve(pathId);
    this.objects.set(pathId, found);
    return found;
  }

  private resolve(pathId: number): HostObject | null {
    const path = this.batch.ObjectPaths[pathId];
    if (!path) throw new BatchError("InvalidObjectPath", `The batch has no object path ${pathId}.`);
    if (path.ObjectPathType === PATH.root) return this.parts.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) {
      const object = this.parts.references.find(path.Name);
      this.ids.set(object, path.Name);
      return object;
    }
    if (path.ObjectPathType === PATH.newObject) return new HostObject({ type: path.Name, members: {} });
    const parent = this.object(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) {
      const member = parent.member(path.Name);
      if (member.kind !== "object") throw notModelled(parent.type, path.Name);
      return member.read();
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    const result = parent.call(name, this.argumentsOf(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw notModelled(parent.type, name);
  }

  private argumentsOf(info: Action["ArgumentInfo"]): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references?.[index];
      return typeof id === "number" && id !== 0 ? this.object(id) : argument;
    });
  }
}

function describe(error: unknown, index: number): NonNullable<BatchBody["Error"]> {
  if (error instanceof BatchError)
    return { Code: error.code, Message: error.message, Location: error.location, ActionIndex: index };
  if (error instanceof ModelError)
    return { Code: error.code, Message: error.message, Location: "", ActionIndex: index };
  throw error;
}
