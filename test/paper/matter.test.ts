import { describe, expect, test } from "vitest";
import { askedOn, daysSince } from "../../src/paper/references/asked-on.ts";
import { consultationFor } from "../../src/paper/references/matter.ts";

const consultation = (committee: string, date?: string, role?: string) => ({
  ...{ committee, start: 0, end: 1 },
  ...(date && { date }),
  ...(role && { role }),
});

describe("the session that a paper is meant for", () => {
  test.each([
    [
      "the one that answers",
      [
        consultation("Bauausschuss", "2025-06-10", "zur Beantwortung"),
        consultation("Rat", "2025-06-17", "zur Kenntnis"),
      ],
      "Bauausschuss",
    ],
    [
      "else the last with a date",
      [consultation("Bauausschuss", "2025-06-10"), consultation("Rat", "2025-06-17"), consultation("Beirat")],
      "Rat",
    ],
    ["else the first", [consultation("Bauausschuss"), consultation("Rat")], "Bauausschuss"],
    ["else none", [], undefined],
  ])("%s", (_, beratungsfolge, expected) => {
    expect(consultationFor({ beratungsfolge })?.committee).toBe(expected);
  });

  test("has no place in the text", () => {
    const beratungsfolge = [consultation("Rat", "2025-06-17", "zur Kenntnis")];
    expect(consultationFor({ beratungsfolge })).toEqual({ committee: "Rat", role: "zur Kenntnis", date: "2025-06-17" });
  });
});

describe("how long a question has waited", () => {
  const session = { committee: "Rat", date: "2025-06-17" };

  test.each([
    ["from its date", { date: "2025-06-03", session }, 21],
    ["from its session, if it has no date", { session }, 7],
    ["not known", {}, undefined],
    ["its session is to come", { session: { committee: "Rat", date: "2025-06-30" } }, -6],
    ["over a change of the clocks", { date: "2025-03-24" }, 92],
  ])("%s", (_, question, days) => {
    expect(daysSince(question, "2025-06-24")).toBe(days);
  });

  test("on which day it was asked", () => {
    expect([askedOn({ date: "2025-06-03", session }), askedOn({ session }), askedOn({})]).toEqual([
      "2025-06-03",
      "2025-06-17",
      undefined,
    ]);
  });
});
