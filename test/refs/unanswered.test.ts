import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import type { Matter } from "../../src/paper/references/matter.ts";
import { findUnanswered } from "../../src/refs/unanswered.ts";

const question = (drucksache?: string, rest: Partial<Matter> = {}): Matter => ({
  ...{ file: `question ${drucksache}`, kind: "anfrage" as const },
  ...(drucksache !== undefined && { drucksache }),
  ...rest,
});
const reply = (drucksache?: string, rest: Partial<Matter> = {}): Matter => ({
  ...{ file: `reply ${drucksache}`, kind: "stellungnahme" as const, holdsAnswer: true as const },
  ...(drucksache !== undefined && { drucksache }),
  ...rest,
});
const session = { committee: "Rat", date: "2025-06-17" };
const item = { ...session, top: "7" };
const radweg = { betreff: "Radweg am Ring" };

function isAnswered(asked: Matter, replies: readonly Matter[], town = braunschweig): boolean {
  return findUnanswered([asked], replies, town.numbers).length === 0;
}

describe("a question is answered", () => {
  test.each<[string, Matter, Matter]>([
    ["by a paper that says so", question("25-25973"), reply("25-26111", { answersTo: ["25-25973"] })],
    [
      "by a Mitteilung that says so",
      question("25-25973"),
      { file: "m", kind: "mitteilung", answersTo: ["25-00001", "25-25973"] },
    ],
    ["by the Stellungnahme under its number", question("25-25973"), reply("25-25973")],
    ["by a Stellungnahme behind it in its family", question("25-25973"), reply("25-25973-01")],
    ["also behind a member of the family", question("23-20743-02"), reply("23-20743-03")],
    [
      "without a number, under its subject and session",
      question(undefined, { betreff: "Radweg am Ring", session }),
      reply(undefined, { betreff: "Radweg am  Ring ", session }),
    ],
    [
      "under its number, by a paper of another kind that holds the statement",
      question("25-25973"),
      { file: "a", kind: "anfrage", drucksache: "25-25973", holdsAnswer: true },
    ],
    ["under its number without zeros", question("25-05973"), reply("25-5973")],
    [
      "under its subject and session, if only one has a number",
      question("25-25973", { ...radweg, session }),
      reply(undefined, { ...radweg, session }),
    ],
    [
      "under its subject after a prefix",
      question(undefined, { betreff: "Anfrage der Fraktion Zukunft: Radweg am Ring", session }),
      reply(undefined, { betreff: "Radweg am Ring - Anfrage", session }),
    ],
    [
      "in one of the next sessions",
      question(undefined, { ...radweg, session }),
      reply(undefined, { ...radweg, session: { committee: "Rat", date: "2025-07-15" } }),
    ],
    [
      "at its place on the agenda, with a similar subject",
      question(undefined, { ...radweg, session: item }),
      reply(undefined, { betreff: "Tiefbauamt Radweg Ring", session: item }),
    ],
    [
      "at its place on the agenda, handed in on the same day",
      question(undefined, { betreff: "Tiefbauamt", session: item, submitted: "2025-05-02" }),
      reply(undefined, { ...radweg, session: item, submitted: "2025-05-02" }),
    ],
    [
      "together with others",
      question("285", { ...radweg, session: { ...session, top: "22 d" } }),
      reply("282", { ...radweg, session: { ...session, top: "22 a - d" } }),
    ],
    [
      "under one of several numbers",
      question("464", { ...radweg, session }),
      reply("463", { otherNumbers: ["464"], session }),
    ],
    [
      "under its subject, if nothing else is known of it",
      question(undefined, radweg),
      reply("25-26111", { ...radweg, session }),
    ],
    [
      "in its session, for the same movers, in other words",
      question(undefined, { betreff: "Pflege der Beete am Lindenplatz", session: item, sender: ["SPD-Fraktion"] }),
      reply(undefined, { betreff: "Grünpflege am Lindenplatz", session, sender: ["SPD-Fraktion"] }),
    ],
  ])("%s", (_, asked, answer) => {
    expect(isAnswered(asked, [answer])).toBe(true);
  });

  test.each<[string, Matter, Matter]>([
    ["another", question("25-25973"), reply("25-25974")],
    ["one that answers another", question("25-25973"), reply("25-26111", { answersTo: ["25-25974"] })],
    ["a longer number", question("25-2597"), reply("25-25973")],
    ["another kind under its number", question("25-25973"), { file: "a", kind: "antrag", drucksache: "25-25973" }],
    ["a member of the family that came before", question("23-20743-03"), reply("23-20743-02")],
    ["a member that answers another", question("23-20743-02"), reply("23-20743-03", { answersTo: ["23-20743"] })],
    ["another family", question("25-25973"), reply("25-25974-01")],
    ["itself", question("25-25973", { file: "x", answersTo: ["25-25973"] }), reply("25-25973", { file: "x" })],
    [
      "another subject, without a number",
      question(undefined, { betreff: "Radweg", session }),
      reply(undefined, { betreff: "Fußweg", session }),
    ],
    [
      "another session, without a number",
      question(undefined, { betreff: "Radweg", session }),
      reply(undefined, { betreff: "Radweg" }),
    ],
    ["nothing known of either", question(), reply()],
    [
      "the next one on the agenda, by another party",
      question("1467", { ...radweg, session: { ...session, top: "24 b" } }),
      reply("1466", { ...radweg, session: { ...session, top: "24 a" } }),
    ],
    [
      "a later one of the same subject, handed in on another day",
      question(undefined, { ...radweg, session, submitted: "2025-05-02" }),
      reply(undefined, { ...radweg, session: { committee: "Rat", date: "2025-07-15" }, submitted: "2025-06-30" }),
    ],
    [
      "one at another place, though both begin with the office",
      question(undefined, {
        betreff: "Bürgerservice und Sicherheit Ringstraße",
        session: item,
        submitted: "2025-05-02",
      }),
      reply(undefined, {
        ...{ betreff: "Bürgerservice und Sicherheit Brückenweg", submitted: "2025-05-02" },
        session: { ...session, top: "8" },
      }),
    ],
  ])("not by %s", (_, asked, answer) => {
    expect(isAnswered(asked, [answer])).toBe(false);
  });

  test("not by the Stellungnahme to another question of its family", () => {
    const questions = [question("25-25973"), question("25-25973-01")];
    const open = findUnanswered(questions, [reply("25-25973-01")], braunschweig.numbers);
    expect(open).toEqual([questions[0]]);
  });

  test.each<[string, Partial<Matter>, boolean]>([
    ["the subject is the same", { betreff: "Radweg am Ring" }, true],
    ["the session is the same", { betreff: "Radweg", session }, true],
    ["neither is", { betreff: "Spielplatz", session: { committee: "Rat", date: "2010-01-26" } }, false],
  ])("by a number that begins anew with each council only if %s", (_, of, expected) => {
    const asked = question("430", { betreff: "Radweg am Ring", session });
    expect(isAnswered(asked, [reply("430", of)], karlsruhe)).toBe(expected);
  });
});

test("a number without a year is not answered by another item of the same session", () => {
  const asked = question("36", { betreff: "Spielplätze", session: { ...session, top: "15" } });
  const other = reply("36", { betreff: "Schulhof", session: { ...session, top: "16" } });
  expect(isAnswered(asked, [other], karlsruhe)).toBe(false);
  expect(isAnswered(asked, [{ ...other, session: { ...session, top: "15" } }], karlsruhe)).toBe(true);
});
