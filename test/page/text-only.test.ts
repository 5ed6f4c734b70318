import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const page = resolve(import.meta.dirname, "../../src/page");
const code = (ending: RegExp): Array<readonly [string, string]> =>
  readdirSync(page, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => [file, readFileSync(join(page, file), "utf8")]);

test("nothing on the page makes HTML or code of text", () => {
  const ways =
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\(|new Function|setHTMLUnsafe|srcdoc/;
  const sources = code(/\.tsx?$/);
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.filter(([, text]) => ways.test(text)).map(([file]) => file)).toEqual([]);
});

test("the page has no script or style of its own in its HTML, and loads nothing from elsewhere", () => {
  const [[, html] = ["", ""]] = code(/\.html$/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|https?:|\/\//);
  for (const [, css] of code(/\.css$/)) expect(css).not.toMatch(/@import|url\(/);
});
