import { expect, test } from "vitest";
import { paper, searchable } from "./corpus.ts";

const filler = "Der Rat berät in seiner Sitzung über die Sache und fasst danach einen Beschluss.";

const otherWords = Array.from({ length: 200 }, (_, i) => `Punkt${i}`).join(" ");

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
  const corpus = await searchable(Object.fromEntries(Object.entries(papers).reverse()));
  expect(corpus.names(query)).toEqual(order);
  const scores = corpus.search(query).hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
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
