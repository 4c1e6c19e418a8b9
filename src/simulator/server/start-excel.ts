import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { ADD_IN_FOLDER, build } from "./build";
import { listen, ListenError, wantedPort } from "./listen";
import { site } from "./site";
import { words } from "./words";

/** Where the certificates of this checkout lie. */
const FOLDER = join(process.cwd(), "node_modules", ".cache", "hitung-capaian");

/** `npm run start:excel`: serves the add-in over https, for a real Excel. */
async function start(): Promise<void> {
  const ca = join(FOLDER, "ca.crt");
  const certificate = join(FOLDER, "localhost.crt");
  const key = join(FOLDER, "localhost.key");
  await certificates(ca, certificate, key);
  const options = { cert: readFileSync(certificate), key: readFileSync(key) };
  const server = createServer(options, site({ folders: [ADD_IN_FOLDER], ownOfficeJs: false }));
  const port = await listen(server, wantedPort(process.env.PORT));
  await build({ simulator: false, url: `https://localhost:${port}` });
  console.log(words.siapUntukExcel(`https://localhost:${port}`, ca, join(ADD_IN_FOLDER, "manifest.xml")));
}

/** Makes the certificates once; they last a year, and trusting them is the user's own step. */
async function certificates(ca: string, certificate: string, key: string): Promise<void> {
  const made = [ca, certificate, key].every((path) => {
    try {
      return readFileSync(path).length > 0;
    } catch {
      return false;
    }
  });
  if (!made) await generateCertificates(ca, certificate, key, 365);
}

start().catch((error: unknown) => {
  console.error(error instanceof ListenError ? error.message : error);
  process.exit(1);
});
