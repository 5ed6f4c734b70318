import { describe, expect, test } from "vitest";
import type { PaperReferences } from "../../src/paper/references/references.ts";
import { testCorpus } from "./corpus.ts";

/** Each paper with what it has and names, and the sentences it does so in. */
function told(references: readonly PaperReferences[]): unknown[] {
  return references.map(({ file, drucksache, citations, details }) => [
    file,
    drucksache,
    citations.map((citation) => citation.drucksache),
    details().sentences.map(({ text, at }) => text.slice(at, at + 8)),
  ]);
}

describe("who names whom, from the index", () => {
  test("has the papers that have a number or name one, in the order of their paths, with what is new", async () => {
    const corpus = testCorpus({
      "24-20001.md": "Der Rat berät.\n",
      "b.md": "Er meint Ds. 24-20001 und Ds. 24-20002.\n",
      "c.md": "Hier steht nichts.\n",
      "d.md": "Er meint Ds. 24-20003.\n",
    });
    const first = await corpus.open();
    const before = [
      ["papers/24-20001.md", "24-20001", [], []],
      ["papers/b.md", undefined, ["24-20001", "24-20002"], ["24-20001", "24-20002"]],
      ["papers/d.md", undefined, ["24-20003"], ["24-20003"]],
    ];
    expect(told(first.index.references())).toEqual(before);
    first.index.close();

    corpus.write("b.md", "Er meint nun Ds. 24-20004.\n");
    corpus.write("a.md", "Er meint Ds. 24-20005.\n");
    corpus.remove("d.md");
    const { index } = await corpus.open();
    const now = [
      ["papers/24-20001.md", "24-20001", [], []],
      ["papers/a.md", undefined, ["24-20005"], ["24-20005"]],
      ["papers/b.md", undefined, ["24-20004"], ["24-20004"]],
    ];
    expect(told(index.references())).toEqual(now);
    index.close();
    const compact = await corpus.open({ update: "compact" });
    expect(told(compact.index.references())).toEqual(now);
    compact.index.close();
  });

  test("has one paper alone", async () => {
    const corpus = testCorpus({ "a.md": "Er meint Ds. 24-20001.\n", "c.md": "Hier steht nichts.\n" });
    const { index } = await corpus.open();
    expect(told([index.referencesOf("papers/a.md") ?? expect.fail()])).toEqual([
      ["papers/a.md", undefined, ["24-20001"], ["24-20001"]],
    ]);
    expect(index.referencesOf("papers/c.md")).toBeUndefined();
    expect(index.referencesOf("papers/x.md")).toBeUndefined();
    index.close();
  });

  test("has the place of a paper's number, its remarks, and what is wrong with it but for what it lacks", async () => {
    const text =
      "Anfrage (öffentlich)\n24-20001\n\nDatum:\n31.02.2024\n\n<!-- drs-allow self: so -->\nZu Ds. 24-20001 im Text.\n";
    const corpus = testCorpus({ "a.md": text });
    const { index } = await corpus.open();
    const [paper] = index.references();
    expect(paper?.details().numberPlace).toEqual({ line: 2, column: 1 });
    expect(paper?.suppressionRemarks).toEqual([{ what: "self", reason: "so", line: 7, column: 1, lastLine: 8 }]);
    expect(paper?.problems?.map(({ kind }) => kind)).toEqual(["impossible-date"]);
    index.close();
  });
});
