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

/** The batch inside an `executeMethod` request: Office.js puts it fifth in its argument array. */
export function batchOf(request: PaneRequest): string | undefined {
  const data = request._data as { readonly ArrayData?: readonly unknown[] } | undefined;
  const body = data?.ArrayData?.[4];
  return typeof body === "string" ? body : undefined;
}
