import { createServer } from "node:http";
import { ADD_IN_FOLDER, build, SIMULATOR_FOLDER } from "./build";
import { listen, ListenError, wantedPort } from "./listen";
import { site } from "./site";
import { words } from "./words";

/** `npm start`: builds everything, then serves the stand-in for Excel with the sample workbook. */
async function start(): Promise<void> {
  const server = createServer(site({ folders: [SIMULATOR_FOLDER, ADD_IN_FOLDER], ownOfficeJs: true }));
  const port = await listen(server, wantedPort(process.env.PORT));
  console.log(words.menyiapkan);
  await build({ simulator: true });
  console.log(words.siap(`http://localhost:${port}`));
}

start().catch((error: unknown) => {
  console.error(error instanceof ListenError ? error.message : error);
  process.exit(1);
});
