import { resolve } from "node:path";
import { expect, test } from "vitest";
import { hasHyperlinks, hyperlink } from "../../src/cli/hyperlink.ts";

test("a link leads to the line that the editor's template asks for", () => {
  const link = hyperlink("vscode://file/{path}:{line}");
  expect(link("a.md:3", { file: "papers/ä #1.md", line: 3 })).toBe(
    `\u001b]8;;vscode://file/${encodeURI(resolve("papers"))}/%C3%A4%20%231.md:3\u001b\\a.md:3\u001b]8;;\u001b\\`,
  );
});

test("a path cannot end the link", () => {
  const [, uri = ""] = hyperlink()("x", { file: "a\u001b\\b\u0007$&{line}" }).split("\u001b]8;;");
  expect(uri.slice(0, -3)).toMatch(/^file:\/\/[\x21-\x7e]*$/);
});

test.each([
  [{ TERM_PROGRAM: "WezTerm" }, true],
  [{ VTE_VERSION: "7600" }, true],
  [{ VTE_VERSION: "4205" }, false],
  [{ TERM_PROGRAM: "WezTerm", TMUX: "/tmp/x" }, false],
  [{ TERM: "xterm-256color" }, false],
  [{ TERM: "dumb", FORCE_HYPERLINK: "1" }, true],
  [{ TERM_PROGRAM: "vscode", FORCE_HYPERLINK: "0" }, false],
])("links are for terminals that have them: %o", (environment, expected) => {
  expect(hasHyperlinks(environment)).toBe(expected);
});
