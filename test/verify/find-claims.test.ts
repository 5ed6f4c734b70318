import { expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { findClaims } from "../../src/verify/find-claims.ts";

/** Each claim as `kind numbers: text`. */
function claimsIn(text: string): string[] {
  return findClaims(text, findCitations(text, braunschweig)).map(
    (claim) => `${claim.kind} ${claim.numbers.join("+")}: ${claim.text}`,
  );
}

// What a draft says, and what of it is to be looked for in which paper.
test.each<[string, ...string[]]>([
  // A number in the sentence, behind the quote, or in the sentence before.
  ["In Drs. 25-10001 steht: „Es gibt 12 Bänke am Weiher.“", "quote 25-10001: Es gibt 12 Bänke am Weiher."],
  ["„Es gibt 12 Bänke am Weiher.“ (Drs. 25-10001, S. 3)", "quote 25-10001: Es gibt 12 Bänke am Weiher."],
  ["So heißt es in Drs. 25-10001:\n\n»Es gibt 12 Bänke.«", "quote 25-10001: Es gibt 12 Bänke."],
  ["Die Drs. 25-10001 handelt vom Weiher. Dort stehe „eine Bank aus Stein“.", "quote 25-10001: eine Bank aus Stein"],
  // The one that is nearest before counts; those that are listed count together.
  [
    "Anders als in Drs. 25-10001 steht in Drs. 25-10002 und 25-10003 „kein Weg am Weiher“.",
    "quote 25-10002+25-10003: kein Weg am Weiher",
  ],
  // A quote in a quote, a number in a quote, several paragraphs.
  ["In Drs. 25-10001: „Der „alte“ Weiher bleibt.“", "quote 25-10001: Der „alte“ Weiher bleibt."],
  ["In Drs. 25-10001: „Siehe dazu Drs. 25-10002.“", "quote 25-10001: Siehe dazu Drs. 25-10002."],
  ["Die Drs. 25-10001 gilt.\n\nEr sagte „das ist ja nichts“.", "quote : das ist ja nichts"],
  // What is told in other words.
  ["Laut Drs. 25-10001 kostet der Steg 12.000 Euro.", "statement 25-10001: kostet der Steg 12.000 Euro."],
  [
    "Aus der Stellungnahme 25-10001 vom 3. Mai 2025 geht hervor, dass der Steg gesperrt ist.",
    "statement 25-10001: der Steg gesperrt ist.",
  ],
  ["Der Steg wird nicht gebaut (vgl. Drs. 25-10001).", "statement 25-10001: Der Steg wird nicht gebaut  ."],
  ["Der Steg wird neu gebaut, so die Vorlage 25-10001.", "statement 25-10001: Der Steg wird neu gebaut ."],
  ["Die Drs. 25-10001 nennt Kosten von 5 Mio. Euro.", "statement 25-10001: Kosten von 5 Mio. Euro."],
  // What remains of a sentence around its quote says whose it is, and is no statement.
  ...[
    "Die Verwaltung antwortet: „Es gibt 12 Bänke am Weiher“ (Drs. 25-10001).",
    "Der Oberbürgermeister der Stadt erklärte dazu in der Sitzung: „Es gibt 12 Bänke am Weiher“ (vgl. Drs. 25-10001).",
    "Die Stadtverwaltung versprach, „Es gibt 12 Bänke am Weiher“ (vgl. Drs. 25-10001).",
    "Am 3. Mai 2025 teilte die Stadtverwaltung dem Gemeinderat mit: „Es gibt 12 Bänke am Weiher“ (Drs. 25-10001).",
    "„Es gibt 12 Bänke am Weiher“, antwortete die Verwaltung dem Gemeinderat (Drs. 25-10001).",
    "Zum Zustand des Weihers im Stadtgarten: „Es gibt 12 Bänke am Weiher“ (Drs. 25-10001).",
    "Die Verwaltung möchte „Es gibt 12 Bänke am Weiher“ (Drs. 25-10001).",
  ].map((text): [string, ...string[]] => [text, "quote 25-10001: Es gibt 12 Bänke am Weiher"]),
  // Beside a quote, too, a sentence may tell something.
  [
    "Der Steg wird nicht gebaut, weil das Geld dafür fehlt, und die Stadt sagt: „Es gibt 12 Bänke“ (Drs. 25-10001).",
    "statement 25-10001: Der Steg wird nicht gebaut, weil das Geld dafür fehlt,    .",
    "quote 25-10001: Es gibt 12 Bänke",
  ],
  [
    "Laut Drs. 25-10001 kostet der Steg 12.000 Euro: „Das ist viel Geld.“",
    "statement 25-10001: kostet der Steg 12.000 Euro:",
    "quote 25-10001: Das ist viel Geld.",
  ],
  // A sentence that ends with a number.
  [
    "Laut Drs. 25-10001 fehlen 3 Bänke von 12. Die Stadt spart. „Ein Steg ist da.“ (Drs. 25-10002)",
    "statement 25-10001: fehlen 3 Bänke von 12.",
    "quote 25-10002: Ein Steg ist da.",
  ],
  // What names a paper and tells nothing of it, and words that somebody keeps at a distance.
  ["Wir verweisen auf den Antrag 25-10001."],
  ["Wir danken der Fraktion für ihren Antrag zum Steg (Drs. 25-10001)."],
  ["Der Antrag (Drs. 25-10001) wurde vertagt."],
  ["Die „grüne Welle“ in Drs. 25-10001 kommt."],
  ["Ein „Anfang ohne Ende."],
  [""],
])("%j", (text, ...expected) => {
  expect(claimsIn(text)).toEqual(expected);
});

test("a draft of quotation marks that nobody closes takes time in proportion to its length", () => {
  const marks = "„Drs. 25-10001 ".repeat(20_000);
  expect(claimsIn(marks)).toEqual([]);
  expect(claimsIn(`"${"a ".repeat(100_000)}`)).toEqual([]);
});
