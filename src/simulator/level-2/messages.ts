/** What the pane's Office.js posts to its host: one JSON string each. */
export interface PaneRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** What the host posts back: the answer to a request, or an event. */
export interface HostMessage {
  readonly _messageType: 1;
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _errorCode: 0;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
}

/**
 * The request in a posted message; undefined when the message is something else (another window's, a dev server's).
 */
export function parseRequest(data: unknown): PaneRequest | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  let message: Partial<PaneRequest>;
  try {
    message = JSON.parse(data) as Partial<PaneRequest>;
  } catch {
    return undefined;
  }
  const isRequest =
    message._messageType === 0 &&
    typeof message._actionName === "string" &&
    typeof message._conversationId === "string";
  return isRequest ? (message as PaneRequest) : undefined;
}

/** The reply to a request. */
export function replyTo(request: PaneRequest, origin: string, data: unknown): HostMessage {
  return {
    _messageType: 1,
    _responseType: 0,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  };
}

/** An event, which no request has asked for. */
export function eventMessage(
  name: string,
  conversationId: string,
  origin: string,
  data: unknown,
): HostMessage {
  return {
    _messageType: 1,
    _responseType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: origin,
    _errorCode: 0,
    _data: data,
    _serializerVersion: 1,
  };
}

/** What the host asks of Office.js itself, in the conversation that Office.js keeps for that. */
export function hostRequest(name: string, conversationId: string, origin: string, data: unknown) {
  return {
    _messageType: 0,
    _actionName: name,
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _actionType: 0,
    _serializerVersion: 1,
  };
}

/** A batch as Office.js posts it. */
export interface PostedBatch {
  /** Whom it is for: "" is the workbook. */
  readonly partition: string;
  readonly body: string;
  readonly flags: number;
}

/** Places in the array that Office.js posts a batch in. */
const PLACE = { partition: 0, body: 4, flags: 6 } as const;

/** The batch inside an `executeMethod` request; undefined when it holds none. */
export function batchOf(request: PaneRequest): PostedBatch | undefined {
  const data = request._data as { readonly ArrayData?: readonly unknown[] } | undefined;
  const parts = data?.ArrayData ?? [];
  const body = parts[PLACE.body];
  if (typeof body !== "string") return undefined;
  return {
    partition: String(parts[PLACE.partition] ?? ""),
    body,
    flags: Number(parts[PLACE.flags] ?? 0),
  };
}
