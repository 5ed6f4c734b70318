import { describe, expect, test } from "vitest";
import type { Paper } from "../../src/paper/record.ts";
import { chainOf } from "../../src/refs/chain.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { paper } from "./papers.ts";

const answers = (drucksache: string) => ({ drucksache, relation: "answers" as const });
const amends = (drucksache: string) => ({ drucksache, relation: "amends" as const });

/** The chain, an indented line a link. */
function chain(of: Paper, papers: readonly Paper[]): string[] {
  return chainOf(of, buildGraph(papers)).map(({ depth, relation, drucksache, paper: one }) => {
    const name = `${drucksache ?? one?.file}${one ? "" : " (missing)"}`;
    return `${"  ".repeat(depth)}${relation ? `${relation} ` : ""}${name}`;
  });
}

describe("a chain", () => {
  const motion = paper({ drucksache: "24-20001" });
  const amendment = paper({ drucksache: "24-20002", cites: [amends("24-20001")] });
  const answer = paper({ file: "answer.md", cites: [answers("24-20002"), "24-20009"] });
  const other = paper({ drucksache: "24-20003", cites: ["24-20001"] });
  const all = [motion, amendment, answer, other];

  test.each([motion, amendment, answer])("is the same from each of its links: $file", (one) => {
    expect(chain(one, all)).toEqual(["24-20001", "  amends 24-20002", "    answers answer.md"]);
  });

  test("is the paper alone where it is only cited, or cites", () => {
    expect(chain(other, all)).toEqual(["24-20003"]);
  });

  test("begins with a number that no paper has", () => {
    const alone = paper({ file: "answer.md", cites: [answers("24-20007")] });
    expect(chain(alone, [alone])).toEqual(["24-20007 (missing)", "  answers answer.md"]);
  });

  test("has at most twelve steps, up or down, and the paper itself among them", () => {
    const numbered = (count: number) => `24-${20_000 + count}`;
    const long = Array.from({ length: 40 }, (_, i) =>
      paper({ drucksache: numbered(i), cites: i === 0 ? [] : [answers(numbered(i - 1))] }),
    );
    const numbersOf = (one: number) =>
      chainOf(long[one] as Paper, buildGraph(long)).map(({ drucksache }) => drucksache);
    const links = (from: number, to: number) => long.slice(from, to + 1).map(({ drucksache }) => drucksache);
    expect(numbersOf(0)).toEqual(links(0, 12));
    expect(numbersOf(12)).toEqual(links(0, 12));
    expect(numbersOf(39)).toEqual(links(27, 39));
  });

  test("ends where papers answer each other, or themselves", () => {
    const one = paper({ drucksache: "24-20001", cites: [answers("24-20002"), answers("24-20001")] });
    const two = paper({ drucksache: "24-20002", cites: [answers("24-20001")] });
    expect(chain(one, [one, two]).length).toBeLessThanOrEqual(2);
  });
});
