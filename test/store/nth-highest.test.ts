import fc from "fast-check";
import { expect, test } from "vitest";
import { nthHighest } from "../../src/store/rank/nth-highest.ts";

test("so many scores are not below it, and no higher one has as many", () => {
  const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 9, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(scores, fc.nat(), (all, some) => {
      const count = 1 + (some % all.length);
      const nth = all.toSorted((a, b) => b - a)[count - 1];
      expect(nthHighest(all.length, count, (place) => all[place] ?? 0)).toBe(nth);
      const roughly = (place: number, least: number): number => ((all[place] ?? 0) < least ? 0 : (all[place] ?? 0));
      expect(nthHighest(all.length, count, roughly)).toBe(nth);
    }),
  );
});
