import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const page = join(import.meta.dirname, "../src/page");

/** A plugin that puts the page's style sheet and its HTML beside the bundle. Their names change with what they hold. */
export const pageFiles = {
  name: "page-files",
  generateBundle(_options, files) {
    const folder = join(page, "style");
    const style = readdirSync(folder)
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8"));
    const css = squeezed(style.join("\n"));
    const cssName = `app-${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
    const script = Object.values(files).find(({ isEntry, name }) => isEntry && name === "app");
    const html = readFileSync(join(page, "page.html"), "utf8")
      .replace("app.css", cssName)
      .replace("app.js", script.fileName);
    this.emitFile({ type: "asset", fileName: cssName, source: css });
    this.emitFile({ type: "asset", fileName: "index.html", source: html });
  },
};

/** Without comments, and with one blank at most. */
function squeezed(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim();
}
