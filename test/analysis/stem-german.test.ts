import { stemmer } from "@orama/stemmers/german";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stemGerman } from "../../src/analysis/stem-german.ts";

// What the algorithm asks for, in any order, and other letters.
const pieces =
  "e em ern er en es s st est end ung ig ik isch lich heit keit niss eig eu ay y u ss bau stell strass land";
const anyWord = fc
  .array(fc.oneof(fc.constantFrom(...pieces.split(" ")), fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz1ł市")), {
    maxLength: 7,
  })
  .map((parts) => parts.join(""));

test("a stem is that of the Snowball algorithm as a library has it", () => {
  fc.assert(
    fc.property(anyWord, (word) => {
      expect(stemGerman(word)).toBe(stemmer(word));
    }),
    { numRuns: 20_000 },
  );
});
