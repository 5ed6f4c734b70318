import fc from "fast-check";
import { expect, test } from "vitest";
import { highestScores } from "../../src/store/rank/highest-scores.ts";

test("the lowest of the highest is the one that so many are not below", () => {
  const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 9, noNaN: true })), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(scores, fc.nat(), (all, some) => {
      const count = 1 + (some % all.length);
      const highest = highestScores(all.slice(0, count));
      for (const score of all.slice(count)) highest.add(score);
      expect(highest.least()).toBe(all.toSorted((a, b) => b - a)[count - 1]);
    }),
  );
});
