import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, normalize, sep } from "node:path";
import { contentType } from "./content-type";
import { OFFICE_JS_HOSTED, OFFICE_JS_PATH, officeJsFolder, TRUST_PAGE, TRUST_PAGE_PATH } from "./office-js";

/** What a site is made of. */
export interface SiteOptions {
  /** Folders of built files; the first that has a file serves it. */
  readonly folders: readonly string[];
  /** True to take Office.js from the npm package, so that no request leaves the machine. */
  readonly ownOfficeJs: boolean;
}

/**
 * Serves built files, and nothing else: only GET and HEAD, only from the given folders.
 */
export function site(options: SiteOptions): RequestListener {
  return (request, response) => {
    respond(request, response, options).catch(() => send(response, 500, "text/plain", ""));
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { folders, ownOfficeJs }: SiteOptions,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "");
  const path = pathOf(request.url ?? "/");
  if (ownOfficeJs && path === TRUST_PAGE_PATH) return send(response, 200, contentType(path), TRUST_PAGE);
  const file =
    ownOfficeJs && path.startsWith(OFFICE_JS_PATH)
      ? await firstFile([officeJsFolder()], path.slice(OFFICE_JS_PATH.length))
      : await firstFile(folders, path);
  if (file === undefined) return send(response, 404, "text/plain; charset=utf-8", `Tidak ada: ${path}`);
  const bytes = await readFile(file);
  const isPage = file.endsWith(".html");
  const body =
    isPage && ownOfficeJs
      ? bytes.toString("utf8").replaceAll(OFFICE_JS_HOSTED, `${OFFICE_JS_PATH}office.js`)
      : bytes;
  const type = contentType(file);
  // Office keeps icons in a cache of its own, and shows generic ones where a server says anything about caching.
  if (!type.startsWith("image/")) response.setHeader("Cache-Control", "no-cache");
  send(response, 200, type, body);
}

/** The path that a request asks for; a folder means its index.html. */
function pathOf(url: string): string {
  const { pathname } = new URL(url, "http://localhost");
  const path = decodeURIComponent(pathname);
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** The first of the folders that has the file; undefined when none has it, or it lies outside of them. */
async function firstFile(folders: readonly string[], path: string): Promise<string | undefined> {
  for (const folder of folders) {
    const file = normalize(join(folder, path));
    if (!file.startsWith(normalize(folder) + sep)) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) return file;
  }
  return undefined;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader("Content-Type", type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.end(body);
}
