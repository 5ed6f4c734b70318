import { expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { repliesOf } from "../../src/refs/replies.ts";
import { paper } from "./papers.ts";

test("of very many papers under one number it is asked once who has it", () => {
  const question = { ...paper({ drucksache: "24-20001" }), kind: "anfrage" as const };
  const statements = Array.from({ length: 300 }, (_, i) => ({
    ...paper({ drucksache: "24-20001-01", file: `${i}.md` }),
    kind: "stellungnahme" as const,
  }));
  const graph = buildGraph([question, ...statements]);
  let asked = 0;
  const counting = {
    ...graph,
    papersWith(number: string) {
      asked++;
      return graph.papersWith(number);
    },
  };
  const { answering } = repliesOf(question, counting, braunschweig.numbers);
  expect(answering).toHaveLength(300);
  expect(answering[0]?.rule).toBe("family");
  expect(asked).toBeLessThan(20);
});
