import { describe, expect, test } from "vitest";
import { pagesIn } from "../../src/text/pages.ts";

describe("pages", () => {
  test.each([
    ["a form feed ends a page", "ab\n\fcd\n\f", [1, 1, 1, 1, 2, 2, 2, 2]],
    ["the last one ends the text", "ab\f \n", [1, 1, 1, 1, 1]],
    ["what follows the last one is a page", "ab\fc", [1, 1, 1, 2]],
    ["a page may be empty", "a\f\fb\f", [1, 1, 2, 3, 3]],
    ["one page", "a\f", [1, 1]],
  ])("%s", (_, text, pages) => {
    const pageOf = pagesIn(text);
    expect(Array.from(text, (_, offset) => pageOf?.(offset))).toEqual(pages);
  });

  test("there are none without form feeds", () => {
    expect(pagesIn("ab\n\ncd")).toBeUndefined();
  });
});
