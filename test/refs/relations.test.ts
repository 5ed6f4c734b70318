import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import type { Paper } from "../../src/paper/record.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { type Relations, relationsOf } from "../../src/refs/relations.ts";
import { type PaperSketch, paper } from "./papers.ts";

const { numbers } = braunschweig;

/** How a paper stands to itself and the others, with files and places in place of papers. */
function relationsAmong(sketch: PaperSketch, ...others: readonly Paper[]): Record<keyof Relations, string[]> {
  const own = paper(sketch);
  const relations = relationsOf(own, buildGraph([own, ...others]), numbers);
  const related = (one: { drucksache?: string; papers: readonly Paper[] }): string =>
    [one.drucksache, ...one.papers.map(({ file }) => file)].join(" ");
  return {
    cites: relations.cites.map(related),
    citedBy: relations.citedBy.map((citing) => `${citing.paper.file}:${citing.citation.line}`),
    answerTo: relations.answerTo.map(related),
    answeredBy: relations.answeredBy.map((reply) => reply.paper.file),
    family: relations.family.map(related),
  };
}

const nothing = { cites: [], citedBy: [], answerTo: [], answeredBy: [], family: [] };
const answerTo = (drucksache: string) => ({ drucksache, relation: "answers" as const });

describe("how a paper stands to the others", () => {
  test("alone", () => {
    expect(relationsAmong({ drucksache: "25-00001" })).toEqual(nothing);
    expect(relationsAmong({ file: "letter.md" })).toEqual(nothing);
  });

  test("cites each number once, in the order of the text, had or not, but none of other bodies", () => {
    const cites = ["25-00009", "25-00002", "25-00009", { drucksache: "20-12345", body: "bundestag" as const }];
    expect(relationsAmong({ drucksache: "25-00001", cites }, paper({ drucksache: "25-00002" })).cites).toEqual([
      "25-00009",
      "25-00002 25-00002.md",
    ]);
  });

  test("says what it does to those that it cites, where that is more, at whichever place it says so", () => {
    const cites = [
      "25-00002",
      { drucksache: "25-00002", relation: "amends" as const },
      answerTo("25-00003"),
      "25-00004",
    ];
    const own = paper({ drucksache: "25-00001", cites });
    const { cites: cited } = relationsOf(own, buildGraph([own]), numbers);
    expect(cited.map(({ drucksache, relation }) => [drucksache, relation])).toEqual([
      ["25-00002", "amends"],
      ["25-00003", "answers"],
      ["25-00004", undefined],
    ]);
  });

  test("cited by each paper once, at its first place", () => {
    const twice = paper({ file: "twice.md", cites: ["25-00003", "25-00001", "25-00001"] });
    const once = paper({ file: "once.md", cites: ["25-00001"] });
    const { citedBy } = relationsAmong({ drucksache: "25-00001" }, twice, once);
    expect(citedBy).toEqual(["twice.md:2", "once.md:1"]);
  });

  test("cited only under its whole number: not by who cites a member of its family or a longer one", () => {
    const others = paper({ file: "others.md", cites: ["18-08544-01", "18-085441"] });
    expect(relationsAmong({ drucksache: "18-08544" }, others).citedBy).toEqual([]);
  });

  test("not cited by itself", () => {
    expect(relationsAmong({ drucksache: "25-00001", cites: ["25-00001"] }).citedBy).toEqual([]);
  });

  test("a paper without a number is cited by none", () => {
    const { citedBy } = relationsAmong({ file: "letter.md" }, paper({ file: "b.md", cites: ["25-00001"] }));
    expect(citedBy).toEqual([]);
  });

  test("question and answer find each other", () => {
    const question = { drucksache: "25-25973" };
    const answer = { drucksache: "25-26111", cites: [answerTo("25-25973"), "25-00003"] };
    expect(relationsAmong(question, paper(answer)).answeredBy).toEqual(["25-26111.md"]);
    expect(relationsAmong(answer, paper(question))).toMatchObject({
      answerTo: ["25-25973 25-25973.md"],
      answeredBy: [],
      cites: ["25-25973 25-25973.md", "25-00003"],
    });
  });

  test("an answer that cites the question first and answers it later is its answer, once", () => {
    const answer = paper({ file: "a.md", cites: ["25-00001", answerTo("25-00001"), answerTo("25-00001")] });
    const { answeredBy, citedBy } = relationsAmong({ drucksache: "25-00001" }, answer);
    expect(answeredBy).toEqual(["a.md"]);
    expect(citedBy).toEqual(["a.md:1"]);
  });

  test("only an answer answers", () => {
    const others = (["cites", "amends", "supplements"] as const).map((relation) =>
      paper({ file: `${relation}.md`, cites: [{ drucksache: "25-00001", relation }] }),
    );
    const relations = relationsAmong({ drucksache: "25-00001" }, ...others);
    expect(relations.answeredBy).toEqual([]);
    expect(relations.citedBy).toHaveLength(3);
  });

  test("an answer to a paper of the Bundestag is none of ours", () => {
    const cites = [{ ...answerTo("20-12345"), body: "bundestag" as const }];
    expect(relationsAmong({ drucksache: "25-00001", cites })).toEqual(nothing);
  });

  test("the family without itself, with members that none has", () => {
    const bill = paper({ drucksache: "18-08544", cites: ["18-08544-02", "18-08545"] });
    const supplement = { drucksache: "18-08544-01" };
    expect(relationsAmong(supplement, bill).family).toEqual(["18-08544 18-08544.md", "18-08544-02"]);
    expect(relationsAmong({ drucksache: "18-08544" }, paper(supplement)).family).toEqual([
      "18-08544-01 18-08544-01.md",
    ]);
  });
});

test("question and answer under one number: who cites it cites both, and neither is the other's family", () => {
  const question = paper({ drucksache: "25-00001", file: "question.md" });
  const answer = paper({ drucksache: "25-00001", file: "answer.md", cites: [answerTo("25-00001")] });
  const third = paper({ drucksache: "25-00003", cites: ["25-00001"] });
  const graph = buildGraph([answer, question, third]);
  const of = (one: Paper): Relations => relationsOf(one, graph, numbers);
  expect(of(third).cites).toEqual([{ drucksache: "25-00001", papers: [answer, question] }]);
  expect(of(question).citedBy.map((citing) => citing.paper)).toEqual([answer, third]);
  expect(of(answer).citedBy.map((citing) => citing.paper)).toEqual([third]);
  expect(of(question).answeredBy).toEqual([{ paper: answer, rule: "cites" }]);
  expect(of(answer).answeredBy).toEqual([]);
  expect([...of(question).family, ...of(answer).family]).toEqual([]);
});

test("a Stellungnahme under the number of a question, or behind it in its family, answers it, though it does not say so", () => {
  const question: Paper = { ...paper({ drucksache: "25-00001", file: "question.md" }), kind: "anfrage" };
  const same: Paper = { ...paper({ drucksache: "25-00001", file: "same.md" }), kind: "stellungnahme" };
  const next: Paper = { ...paper({ drucksache: "25-00001-01", file: "next.md" }), kind: "stellungnahme" };
  const graph = buildGraph([next, question, same]);
  const of = (one: Paper): Relations => relationsOf(one, graph, numbers);
  expect(of(question).answeredBy.map((reply) => [reply.paper.file, reply.rule])).toEqual([
    ["same.md", "number"],
    ["next.md", "family"],
  ]);
  expect(of(same).answerTo).toEqual([{ drucksache: "25-00001", papers: [question], rule: "number" }]);
  expect(of(next).answerTo).toEqual([{ drucksache: "25-00001", papers: [question], rule: "family" }]);
  expect(of(question).answerTo).toEqual([]);
});

test("what answers a paper that is not there is known by its number", () => {
  const answer = paper({ drucksache: "25-26111", cites: [answerTo("25-25973")] });
  expect(relationsOf(answer, buildGraph([answer]), numbers).answerTo).toEqual([{ drucksache: "25-25973", papers: [] }]);
});

test("a number that is given out again and again is cited by papers of its time", () => {
  const of = (drucksache: string, date: string, cites: readonly string[] = []): Paper => ({
    ...paper({ drucksache, file: `${drucksache} ${date}.md`, cites }),
    date,
  });
  const papers = [of("430", "2006-06-20"), of("430", "2010-06-15"), of("77", "2006-09-19", ["430"])];
  const citing = of("612", "2010-09-21", ["430"]);
  const graph = buildGraph([...papers, citing]);
  const relations = (one: Paper | undefined): Relations => relationsOf(one ?? citing, graph, karlsruhe.numbers);
  expect(papers.slice(0, 2).map((one) => relations(one).citedBy.map((by) => by.paper.file))).toEqual([
    ["77 2006-09-19.md"],
    ["612 2010-09-21.md"],
  ]);
  expect(relations(citing).cites).toEqual([{ drucksache: "430", papers: [papers[1]] }]);
});

test("an answer under several numbers answers the motions that have them, and neither itself nor its copies", () => {
  const cites = ["25-00001", "25-00002", "25-00003"].map(answerTo);
  const head = { otherNumbers: ["25-00002", "25-00003"], kind: "stellungnahme" } as const;
  const answer: Paper = { ...paper({ drucksache: "25-00001", file: "answer.md", cites }), ...head };
  const copy: Paper = { ...answer, file: "copy.md" };
  const motion: Paper = { ...paper({ drucksache: "25-00002", file: "motion.md" }), kind: "antrag" };
  const relations = relationsOf(answer, buildGraph([answer, copy, motion]), numbers);
  expect(relations.cites).toEqual([]);
  expect(relations.answeredBy).toEqual([]);
  expect(relations.citedBy).toEqual([]);
  expect(relations.answerTo.map((one) => [one.drucksache, one.papers.map(({ file }) => file)])).toEqual([
    ["25-00001", []],
    ["25-00002", ["motion.md"]],
    ["25-00003", []],
  ]);
});
