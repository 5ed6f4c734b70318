import { expect, test } from "vitest";
import { namedFiles } from "../../src/check/named-files.ts";
import { say } from "../../src/language/message.ts";

const papers = (count: number) => Array.from({ length: count }, (_, i) => ({ file: `p${i + 1}.txt` }));

test("a message names ten papers, and counts the others", () => {
  expect(namedFiles(papers(10))).toEqual({ files: papers(10).map(({ file }) => file) });
  const message = { id: "duplicate-number", drucksache: "24-20001", ...namedFiles(papers(4000)) } as const;
  expect(say(message, "en")).toMatch(/^24-20001 is also the number of p1\.txt, .*, p10\.txt and 3990 more$/);
  expect(say(message, "de")).toMatch(/, p10\.txt und 3990 weitere$/);
  expect(say({ ...message, id: "ambiguous" }, "en")).toContain("any of 4000 papers");
});
