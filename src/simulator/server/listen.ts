import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { words } from "./words";

/** The server could not start; its message is for the user. */
export class ListenError extends Error {}

/**
 * Starts a server on this machine only.
 *
 * @param port 0 for any free one
 * @returns the port that it got
 * @throws {ListenError} when the port is taken or may not be used
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new ListenError(words.portaDipakai(port)) : error);
    });
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * The port that the user wants.
 *
 * @param text the PORT variable; absent for the usual port
 * @throws {ListenError} when it is no port number
 */
export function wantedPort(text: string | undefined): number {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new ListenError(words.portaBukanAngka(text));
}
