const { createHash } = require("node:crypto");
const HtmlPlugin = require("html-webpack-plugin");

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

/** Writes the content security policy into each page, with the hashes of its inline scripts. */
class ContentSecurityPolicyPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("ContentSecurityPolicyPlugin", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("ContentSecurityPolicyPlugin", (data) => {
        const scripts = Array.from(data.html.matchAll(INLINE_SCRIPT), ([, text]) => text);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(scripts)}">`;
        return { ...data, html: data.html.replace(/<head>/i, `<head>${meta}`) };
      });
    });
  }
}

module.exports = { ContentSecurityPolicyPlugin };
