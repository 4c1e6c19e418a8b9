import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/**
 * Prints every sentence that a user reads, with its place, for whoever proofreads the Indonesian: `npm run kalimat`.
 * What stands in a template is shown as {…}.
 */
const ROOT = join(__dirname, "../..");

for (const file of sources(join(ROOT, "src"))) {
  const sentences = sentencesOf(
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
  );
  if (sentences.length === 0) continue;
  process.stdout.write(`\n${relative(ROOT, file)}\n`);
  for (const { line, text } of sentences) process.stdout.write(`${String(line).padStart(5)}  ${text}\n`);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
    .sort();
}

interface Sentence {
  readonly line: number;
  readonly text: string;
}

function sentencesOf(source: ts.SourceFile): Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined && isSentence(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ line: line + 1, text: text.replace(/\s+/g, " ").trim() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isJsxText(node))
    return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{…}${literal.text}`).join("");
}

/** Two words of letters at least: neither a key nor a style, a class name, a formula or a selector. */
function isSentence(text: string): boolean {
  const words = text.replaceAll("{…}", " ").match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 2 &&
    /\s/.test(text.trim()) &&
    !/[{}<>=]|\bpx\b|^\s*[#.[]|var\(/.test(text.replaceAll("{…}", ""))
  );
}
