import fc from "fast-check";
import { expect, test } from "vitest";
import { countOfTerm, groupOf, groupsBeginning, termCounts } from "../../src/store/answered/term-counts.ts";
import { indexedFields } from "../../src/store/read/search-options.ts";

const letters = fc.constantFrom("r", "a", "d", "-", "ß", "𝒂", "1", "_");
const term = fc
  .tuple(fc.constantFrom("", "*", "+"), fc.array(letters, { minLength: 1, maxLength: 4 }))
  .map(([mark, word]) => `${mark}${word.join("")}`);
const fields = fc.dictionary(fc.constantFrom(...indexedFields), fc.array(term, { minLength: 1, maxLength: 9 }));

test("each term has in each field the count that it stands there, and no other term has one", () => {
  fc.assert(
    fc.property(fields, fc.array(term), (terms, others) => {
      const counts = termCounts(
        Object.fromEntries(Object.entries(terms).map(([field, all]) => [field, all.join(" ")])),
      );
      for (const one of [...Object.values(terms).flat(), ...others]) {
        for (const [place, field] of indexedFields.entries()) {
          const count = terms[field]?.filter((other) => other === one).length ?? 0;
          expect(countOfTerm(counts, one, place)).toBe(count === 0 ? undefined : count);
        }
      }
    }),
  );
});

test("terms with a beginning are in the groups of the beginning, whose names mean nothing in a path", () => {
  fc.assert(
    fc.property(term, fc.nat(3), (one, length) => {
      const bare = one.replace(/^[*+]/, "");
      const pattern = groupsBeginning(
        Array.from(bare)
          .slice(0, 1 + length)
          .join(""),
      );
      expect(groupOf(one)).toMatch(/^[\p{L}\p{N}_]+$/u);
      expect(groupOf(one)).toMatch(new RegExp(`^${pattern.replace("*", ".*")}$`, "u"));
    }),
  );
});

test("a word, its stem and a word within others are one group", () => {
  expect(["radweg", "*radweg", "+radweg"].map(groupOf)).toEqual(["ra", "ra", "ra"]);
});
