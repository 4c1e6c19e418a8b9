import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { site } from "../../../src/simulator/server/site";

let server: Server;
let origin: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "situs-"));
  writeFileSync(join(folder, "taskpane.html"), "<!doctype html>");
  writeFileSync(join(folder, "icon-32.png"), "gambar");
  server = createServer(site({ folders: [folder], ownOfficeJs: false }));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test("gambar disajikan tanpa kata apa pun tentang penyimpanan, supaya Windows menampilkan ikonnya sendiri", async () => {
  const { status, headers } = await fetch(`${origin}/icon-32.png`);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("image/png");
  expect(headers.get("cache-control")).toBeNull();
});

test("halaman selalu diminta lagi, sehingga versi baru langsung dipakai", async () => {
  const { headers } = await fetch(`${origin}/taskpane.html`);
  expect(headers.get("cache-control")).toBe("no-cache");
});
