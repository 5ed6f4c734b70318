import fc from "fast-check";
import { wrapAnsi } from "fast-wrap-ansi";
import { expect, test } from "vitest";
import { styleFor } from "../../src/render/style.ts";
import { wrapped } from "../../src/render/wrap.ts";

const word = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "Straße",
    "„Grüße“",
    "–",
    "5 €",
    "\u00a0",
    "\n",
    "ﬁ",
    "\u001b[1mfett\u001b[22m",
    "e\u0301",
    "漢字",
  ),
  fc.string({ maxLength: 30 }),
);

test("lines are broken as the package breaks them, whatever stands in them", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 20, max: 100 }), (words, width) => {
      const text = words.join(" ");
      const expected = wrapAnsi(text, width, { hard: true })
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n");
      expect(wrapped(text, styleFor(0, width))).toBe(expected);
    }),
    { numRuns: 3_000 },
  );
});

test("lines are indented, and narrower by that", () => {
  expect(wrapped("Der Radweg am Ring ist zu schmal", styleFor(0, 24), 4)).toBe(
    "    Der Radweg am Ring\n    ist zu schmal",
  );
});
