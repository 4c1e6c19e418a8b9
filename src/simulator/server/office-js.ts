import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the add-in's pages take Office.js from, in production. */
export const OFFICE_JS_HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where this server serves the npm package's copy, unmodified. */
export const OFFICE_JS_PATH = "/office/";

/** The page that Office.js asks, over plain http, whether the user trusts the host. */
export const TRUST_PAGE_PATH = `${OFFICE_JS_PATH}AgaveErrorUX/index.html`;

/** Our answer to Office.js: this host is trusted, for it is the user's own machine. */
export const TRUST_PAGE = `<!doctype html>
<meta charset="utf-8">
<title>Office.js: host dipercaya</title>
<script>
  addEventListener("message", function (event) {
    if (event.source) event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin);
  });
</script>
`;

/** The folder of the npm package's files. */
export function officeJsFolder(): string {
  const require = createRequire(join(process.cwd(), "package.json"));
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}
