import { expect, test } from "vitest";
import { testCorpus } from "./corpus.ts";

const paperWith = (words: string): string => `Betreff:\nBericht\n\nSachverhalt:\n${words}\n`;

/** Papers that each have one of the words. */
function papersWith(words: Readonly<Record<string, number>>, from = "a"): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, papers]) =>
      Array.from({ length: papers }, (_, i) => [`${from}-${word}-${i}.md`, paperWith(word)]),
    ),
  );
}

test("near words that five papers have are found by their length, in whatever segments these are", async () => {
  const words = { Radweg: 7, Radwege: 5, Radwegs: 4, Radwerk: 3, Fahrweg: 6, Radweg2: 9, Rad: 8, Straßenbahn: 5 };
  const corpus = testCorpus(papersWith(words));
  const first = await corpus.open();
  const near = { term: "radwek", found: ["radweg", "radwege"] };
  const terms = (found: ReadonlyArray<{ readonly term: string }>): string[] => found.map(({ term }) => term);
  expect(terms(first.index.words.nearAmongFrequent(near.term, 2))).toEqual(near.found);
  expect(terms(first.index.words.nearAmongFrequent("strasenbahn", 2))).toEqual(["strassenbahn"]);
  expect(terms(first.index.words.nearBeginning("radwek", 2, "radweg"))).toEqual([
    "radweg",
    "radweg2",
    "radwege",
    "radwegs",
  ]);
  first.index.close();

  // Two more of one, two fewer of another, and one that is new: in segments of their own.
  for (const [name, text] of Object.entries(papersWith({ Radwegs: 1, Radwerk: 1, Radwelt: 5, Radweg3: 5 }, "b")))
    corpus.write(name, text);
  for (const i of [0, 1, 2]) corpus.remove(`a-Radweg-${i}.md`);
  const second = await corpus.open();
  expect(second.index.words.papersWith("radweg")).toBe(4);
  expect(terms(second.index.words.nearAmongFrequent(near.term, 2))).toEqual(["radwege", "radwegs", "radwelt"]);
  second.index.close();
});
