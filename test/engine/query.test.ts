import { describe, expect, test } from "vitest";
import { type EngineQuery, toEngineQuery } from "../../src/engine/query/query.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { searchableByAll } from "../search/corpus.ts";

const papers = searchableByAll({
  "25-10001": "Betreff: **Radwege in Querum**\n\nDie Radwege werden saniert. Die Regionale Vernetzung der Ämter.",
  "25-10002": "Betreff: **Schulhofsanierung**\n\nDer Schulhof wird saniert.",
});

function engineQuery(typed: string): EngineQuery {
  const parsed = parseQuery(typed);
  if ("problem" in parsed) throw new Error(typed);
  return toEngineQuery(parsed.query, { index: papers().index });
}

const filterOf = (typed: string): unknown => engineQuery(typed).filter;

/** The fields in which any of the terms may stand. */
const anywhere = (...terms: readonly string[]) => ({
  bool: {
    should: ["drucksache", "betreff", "questions", "sender", "committees", "attachments", "body"].map((field) => ({
      terms: { [`terms.${field}`]: terms },
    })),
  },
});

describe("a query in the engine's language", () => {
  test.each<[why: string, typed: string, filter: unknown]>([
    ["a word by its terms: as spelled, by stem, as a part", "Radwege", anywhere("*radweg", "+radweg", "radwege")],
    ["a field", "betreff:Querum", { terms: { "terms.betreff": ["*querum", "+querum", "querum"] } }],
    ["a fact", "art:antrag", { term: { numbers: "kind antrag" } }],
    [
      "what must not be there, in no other form",
      "art:antrag -Querum",
      {
        bool: {
          filter: [{ term: { numbers: "kind antrag" } }, { bool: { must_not: [anywhere("*querum", "querum")] } }],
        },
      },
    ],
    [
      "a period: days, and years of numbers where there is no day",
      "datum:2022..2023",
      {
        bool: {
          should: [
            { range: { date: { gte: "2022-01-01", lte: "2023-12-31" } } },
            { range: { year: { gte: "2022", lte: "2023" } } },
          ],
        },
      },
    ],
    [
      "a period that holds no whole year",
      "datum:2022-02..2022-03",
      { range: { date: { gte: "2022-02-01", lte: "2022-03-31" } } },
    ],
  ])("%s", (_, typed, filter) => {
    expect(filterOf(typed)).toEqual(filter);
  });

  test("a phrase stands where its words stand one after the other", () => {
    expect(filterOf('"Regionale Vernetzung"')).toEqual({
      bool: {
        filter: [
          anywhere("regionale"),
          anywhere("vernetzung"),
          { match_phrase: { "words.body": "regionale vernetzung" } },
        ],
      },
    });
  });

  test("either of two", () => {
    expect(filterOf("art:antrag OR art:anfrage")).toEqual({
      bool: { should: [{ term: { numbers: "kind antrag" } }, { term: { numbers: "kind anfrage" } }] },
    });
  });

  test("a beginning", () => {
    const { bool } = filterOf("Schul*") as { readonly bool: { readonly should: readonly unknown[] } };
    expect(bool.should).toContainEqual({ prefix: { "terms.body": "schul" } });
  });

  test("papers are ranked by the same terms as in a local index", () => {
    const { leaves, words } = engineQuery("Radwege -Querum");
    expect([...new Set(leaves.map(({ word }) => word))]).toEqual(["Radwege"]);
    expect(words).toHaveLength(1);
  });
});
