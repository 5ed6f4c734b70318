import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceInvisible } from "../../src/text/invisible.ts";
import { isLong } from "../fuzz/mutator.ts";
import { arbitraryText } from "./arbitrary-text.ts";

// All at once, without passing over what is usual.
const pattern = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}]|\p{M}(?<=\p{M}{5})/gu;
const usual = "Größe 5 €, “Ćevapčići” – ⅓ • Ω → x";

// Characters are assigned in the first planes and at the beginning of the fourteenth. Elsewhere a whole block is alike: one
// of 61 is tried, unless there is time for all.
const isAssigned = (code: number): boolean => code < 0x33480 || (code >= 0xe0000 && code < 0xe1100);

test("of every character just that goes which the pattern names, five of a mark too", () => {
  for (let code = 0; code <= 0x10ffff; code += isLong || isAssigned(code) ? 1 : 61) {
    const text = usual + String.fromCodePoint(code).repeat(5);
    if (replaceInvisible(text) !== text.replace(pattern, "")) expect.fail(`U+${code.toString(16)}`);
  }
});

test("so it is of any text", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."a\u0301\u0308\u00ad\ud83d\ude00\u200b\u2028\n"),
    fc.string({ unit: "binary" }),
  );
  const text = fc.oneof(
    arbitraryText,
    fc.array(unit, { maxLength: 20 }).map((units) => units.join("")),
  );
  fc.assert(
    fc.property(text, (text) => {
      const inBrackets = (signs: string): string => `[${signs.length}]`;
      expect(replaceInvisible(text, inBrackets)).toBe(text.replace(pattern, inBrackets));
    }),
    { numRuns: 2_000 },
  );
});

test("the usual signs stay", () => {
  expect(replaceInvisible(usual)).toBe(usual);
  expect(replaceInvisible(`${usual}\u200b`)).toBe(usual);
});
