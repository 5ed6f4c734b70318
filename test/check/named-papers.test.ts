import { expect, test } from "vitest";
import { namedPapers } from "../../src/check/named-papers.ts";
import { say } from "../../src/language/message.ts";

const papers = (count: number): Array<{ readonly file: string }> =>
  Array.from({ length: count }, (_, i) => ({ file: `${i}.md` }));

test("a message names twenty papers, and says how many more there are", () => {
  expect(namedPapers(papers(20))).toEqual({ files: papers(20).map(({ file }) => file) });
  expect(namedPapers(papers(4_000))).toMatchObject({ files: { length: 20 }, more: 3_980 });
  const about = { id: "duplicate-number", drucksache: "24-20001", ...namedPapers(papers(4_000)) } as const;
  expect(say(about, "en")).toMatch(/of 0\.md, .*, 19\.md and of 3980 more$/);
  expect(say(about, "de")).toMatch(/von 0\.md, .*, 19\.md und von 3980 weiteren$/);
});
