const { createHash } = require("node:crypto");

const OFFICE = "https://appsforoffice.microsoft.com";
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** The policy of a page whose inline scripts are these: nothing leaves the machine, nothing runs but our files and office.js. */
function policy(inlineScripts) {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash("sha256").update(script, "utf8").digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", OFFICE, ...hashes].join(" "),
    // Fluent UI makes its style sheets while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${OFFICE}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Writes the content security policy into each page, with the hashes of its inline scripts: at the very end, when nothing
 * shortens those scripts any more.
 */
class ContentSecurityPolicyPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("ContentSecurityPolicyPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ContentSecurityPolicyPlugin", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith(".html")))
          compilation.updateAsset(
            name,
            (page) => new sources.RawSource(withPolicy(page.source().toString())),
          );
      });
    });
  }
}

function withPolicy(html) {
  const scripts = Array.from(html.matchAll(INLINE_SCRIPT), ([, text]) => text);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">`;
  return html.replace(/<head>/i, `<head>${meta}`);
}

module.exports = { ContentSecurityPolicyPlugin };
