import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionsIn } from "../../src/text/position.ts";
import { arbitraryText } from "./arbitrary-text.ts";

describe("positions", () => {
  test.each([
    ["\\n", "ab\ncd\n\nef", 7, { line: 4, column: 1 }],
    ["\\r\\n is one line end", "ab\r\ncd", 4, { line: 2, column: 1 }],
    ["a lone \\r is one too", "ab\rcd", 4, { line: 2, column: 2 }],
    ["all mixed", "a\r\r\nb\nc", 6, { line: 4, column: 1 }],
    ["the beginning", "ab", 0, { line: 1, column: 1 }],
    ["the line end itself belongs to its line", "ab\ncd", 2, { line: 1, column: 3 }],
    ["the end of the text", "ab\n", 3, { line: 2, column: 1 }],
    ["an empty text", "", 0, { line: 1, column: 1 }],
    ["columns are UTF-16 units", "😀ä x", 4, { line: 1, column: 5 }],
    ["a form feed ends a page, and no line", "a\fb\fc", 4, { line: 1, column: 5, page: 3 }],
    ["no other character ends a line", "a\x85b\u2028c\vd", 6, { line: 1, column: 7 }],
  ])("%s", (_, text, offset, position) => {
    expect(positionsIn(text)(offset)).toEqual(position);
  });

  test("are those of a text cut into lines, asked in any order", () => {
    fc.assert(
      fc.property(arbitraryText, fc.array(fc.nat(), { maxLength: 5 }), (text, picks) => {
        const positionAt = positionsIn(text);
        for (const pick of picks) {
          const offset = pick % (text.length + 1);
          const inLineEnd = text[offset - 1] === "\r" && text[offset] === "\n";
          if (inLineEnd) continue;
          const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
          const { line, column } = positionAt(offset);
          expect({ line, column }).toEqual({ line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 });
        }
      }),
    );
  });
});
