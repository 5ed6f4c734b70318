import { expect, test } from "vitest";
import type { Hit } from "../../src/search/search-result.ts";
import { paper, searchable } from "./corpus.ts";

const filler = "Der Rat berät in seiner Sitzung über die Sache und fasst danach einen Beschluss.";

const annex = "---\nkind: anlage\n---\n";
const minutes = "---\nkind: protokoll\n---\n";
const attached = (title: string): string => `\n\nAnlagen:\n${title}\n`;

const otherWords = Array.from({ length: 200 }, (_, i) => `Punkt${i}`).join(" ");

// What no query asks for: in a corpus of two papers no word is rare.
const unrelated = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`unrelated-${i}`, paper("Personalplan", `${filler} Zimmer ${i}`)]),
);

// Why each order is right; the papers, their names in the order expected; the query.
test.each<[why: string, query: string, papers: Record<string, string>]>([
  [
    "a subject says what a paper is about, its text mentions many things",
    "Radweg",
    { subject: paper("Radweg", filler), text: paper("Haushalt", `${filler} Radweg`) },
  ],
  [
    "a question asks about it once, another text mentions it many times",
    "Radweg",
    {
      question: paper(
        "Verkehr",
        `${filler}\n\nVor diesem Hintergrund fragen wir die Verwaltung:\n\n1. Wann kommt der Radweg?\n2. Was kostet er?\n`,
        "Anfrage\n\n",
      ),
      text: paper(
        "Verkehr",
        `${filler} ${"Radweg ".repeat(12)}\n\nVor diesem Hintergrund fragen wir die Verwaltung:\n\n1. Wann kommt der Bus?\n2. Was kostet er?\n`,
        "Anfrage\n\n",
      ),
    },
  ],
  [
    "the word itself, then its other forms, then compounds that have it",
    "Radweg",
    {
      exact: paper("Verkehr", `${filler} Radweg`),
      inflected: paper("Verkehr", `${filler} Radwege`),
      compound: paper("Verkehr", `${filler} Radwegenetz`),
    },
  ],
  [
    "the word itself, then compounds that end in it, then those that have its parts, then none of it",
    "Wasserleitung erneuern",
    {
      exact: paper("Verkehr", `${filler} Wasserleitung erneuern`),
      end: paper("Verkehr", `${filler} Hauptwasserleitung erneuern`),
      parts: paper("Verkehr", `${filler} Wasserversorgungsleitung erneuern`),
      none: paper("Verkehr", `${filler} Schulversorgungsbeitrag erneuern`),
    },
  ],
  [
    "two words written as one",
    "Spiel Platz",
    { one: paper("Spielplatz", filler), apart: paper("Haushalt", `${filler} Platz für ein Spiel`) },
  ],
  [
    "among words that begin with it the one that adds least",
    "Spielplatz",
    { near: paper("Spielplatze", filler), far: paper("Spielplatzpatenschaftsprogramm", filler) },
  ],
  [
    "a paper is found by its number before those that cite it",
    "25-00001",
    {
      "25-00001": paper("Haushalt", filler),
      "25-00002": paper("Zur Vorlage 25-00001", `${filler} Ds. 25-00001, Ds. 25-00001, Ds. 25-00001`),
      citing: paper("Haushalt", `${filler} Dazu Ds. 25-00001.`),
    },
  ],
  [
    "a number as typed on another keyboard",
    "Drs 25–00001",
    { "25-00001": paper("Haushalt", `${filler} Drs.`), "25-00002": paper("Haushalt", `${filler} Drs. 25-00001`) },
  ],
  [
    "the bill itself before its supplements",
    "25-00001",
    { "25-00001": paper("Haushalt", filler), "25-00001-01": paper("Haushalt", filler) },
  ],
  [
    "the same count in fewer words weighs more",
    "Radweg",
    { short: paper("Verkehr", `${filler} Radweg`), long: paper("Verkehr", `${filler} ${otherWords} Radweg`) },
  ],
  [
    "more often in texts of one length",
    "Radweg",
    { more: paper("Verkehr", `${filler} Radweg Radweg Radweg`), once: paper("Verkehr", `${filler} Radweg Bus Bahn`) },
  ],
  [
    "of two words the rare one says more",
    "Radweg Kirchturmuhr",
    {
      rare: paper("Verkehr", `${filler} Kirchturmuhr`),
      one: paper("Verkehr", `${filler} Radweg`),
      two: paper("Verkehr", `${filler} Radweg`),
    },
  ],
  [
    "both words in the subject, then one of them there, then both in the text",
    "Radweg Brücke",
    {
      both: paper("Radweg Brücke", filler),
      one: paper("Radweg Straße", `${filler} Brücke`),
      none: paper("Haushalt Straße", `${filler} Radweg Brücke`),
    },
  ],
  [
    "a subject with the word alone before one with more words",
    "Radweg",
    { alone: paper("Radweg", filler), among: paper("Radweg, Brücke, Bus und Bahn am Bahnhof", filler) },
  ],
  [
    "who wrote it before who is mentioned, even many times",
    "Piratenpartei",
    {
      wrote: paper("Verkehr", filler, "Absender:\nPiratenpartei\n\n"),
      mentioned: paper("Verkehr", `${filler} ${"Piratenpartei ".repeat(12)}`, "Absender:\nStadt\n\n"),
    },
  ],
  [
    "spelled without umlaut it is the same word, not one alike",
    "Strasse Bruecke",
    { same: paper("Verkehr", `${filler} Straße Brücke`), alike: paper("Verkehr", `${filler} Strase Brucken`) },
  ],
  [
    "all of the words, even once in the text, before one of them in the subject and many times",
    "Radweg Kirchturmuhr",
    {
      all: paper("Verkehr", `${filler} Kirchturmuhr am Radweg`),
      one: paper("Kirchturmuhr", `${filler} ${"Kirchturmuhr ".repeat(20)}`),
    },
  ],
  [
    "minutes mention all there is: they come not before a paper that is about one of the words",
    "Radweg Kirchturmuhr",
    {
      all: paper("Verkehr", `${filler} Kirchturmuhr am Radweg`),
      about: paper("Kirchturmuhr", filler),
      minutes: paper("Sitzung", `${filler} ${otherWords} Kirchturmuhr, Radweg`, minutes),
    },
  ],
  [
    "an annex with the same words comes after its paper",
    "Radweg",
    { paper: paper("Radweg", filler), annex: paper("Radweg", filler, annex) },
  ],
  [
    "and a little after a paper that says less of it",
    "Radweg",
    { paper: paper("Verkehr", `${filler} Radweg`), annex: paper("Verkehr", `${filler} Radweg Radweg`, annex) },
  ],
  [
    "an annex of 300 pages with the word on each is not what one looks for",
    "Radweg",
    {
      about: paper("Radweg am Ring", filler),
      mentions: paper("Verkehr", `${filler} Radweg`),
      long: paper("Gutachten", `${otherWords} Radweg `.repeat(300), annex),
    },
  ],
  [
    "a paper of 300 pages neither, if another is about it",
    "Radweg",
    { about: paper("Radweg am Ring", filler), long: paper("Gutachten", `${otherWords} Radweg `.repeat(300)) },
  ],
  [
    "the word as typed, its form, a compound with it",
    "Zisterne",
    {
      exact: paper("Verkehr", `${filler} Zisterne`),
      stem: paper("Verkehr", `${filler} Zisternen`),
      part: paper("Verkehr", `${filler} Zisternenbau`),
    },
  ],
  [
    "other forms as well as the word, if that is what they are: a plural in the subject before a mention",
    "Zisterne",
    { subject: paper("Zisternen", filler), text: paper("Verkehr", `${filler} Zisterne`) },
  ],
  [
    "two words written as one are both of them",
    "Car Sharing",
    {
      joined: paper("Verkehr", `${filler} Carsharing ${otherWords}`),
      one: paper("Verkehr", `${filler} Sharing ${otherWords}`),
    },
  ],
  [
    "stop words weigh nothing: the rare word counts, not who writes most of the others",
    "der Radweg in der Stadt",
    {
      radweg: paper("Verkehr", "Radweg Stadt"),
      none: paper("Die in der der der", "der in der der in der Stadt ".repeat(5)),
    },
  ],
  [
    "what is attached says more than what is mentioned",
    "Lageplan",
    {
      attached: paper("Verkehr", `${filler}${attached("Lageplan")}`),
      mentioned: paper("Verkehr", `${filler} ${"Lageplan ".repeat(6)}${attached("Tabelle")}`),
    },
  ],
  [
    "a slip finds what was meant, the nearest first",
    "Kirchturmuhrr",
    {
      near: paper("Verkehr", `${filler} Kirchturmuhr`),
      farther: paper("Verkehr", `${filler} Kirchturmuhen`),
    },
  ],
  [
    "in a field: where it says more by its length",
    "betreff:Radweg",
    { short: paper("Radweg", filler), long: paper("Radweg, Bus und Bahn am Ring", `${filler} Radweg Radweg`) },
  ],
  [
    "equal papers stand in the order of their paths",
    "Radweg",
    {
      "1": paper("Radweg", filler),
      "2": paper("Radweg", filler),
      "a/1": paper("Radweg", filler),
      b: paper("Radweg", filler),
    },
  ],
])("%s", async (_, query, papers) => {
  const order = Object.keys(papers);
  // Written in the other order, so that no order of coming in gives the expected one.
  const corpus = await searchable({ ...Object.fromEntries(Object.entries(papers).reverse()), ...unrelated });
  expect(corpus.names(query)).toEqual(order);
  const { hits } = corpus.search(query);
  const isFirst = ({ all, paper: { kind } }: Hit): boolean => all && kind !== "anlage" && kind !== "protokoll";
  const byRule = [...hits].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || b.score - a.score);
  expect(hits).toEqual(byRule);
});

test("a word of three letters is no beginning, and one of four is not corrected", async () => {
  const corpus = await searchable({
    bus: paper("Bus"),
    busch: paper("Busch"),
    bahn: paper("Bahn"),
    bann: paper("Bann"),
  });
  expect(corpus.names("Bus")).toEqual(["bus"]);
  expect(corpus.names("Bahn")).toEqual(["bahn"]);
});

test("a number is not corrected: another digit is another paper", async () => {
  const corpus = await searchable({ "25-00001": paper("Bus"), "25-00002": paper("Bahn") });
  expect(corpus.names("25-00003")).toEqual([]);
});
