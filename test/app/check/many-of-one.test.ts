import { expect, test } from "vitest";
import { openCorpus } from "../../../src/app/open-corpus.ts";
import { temporaryFolder } from "../../corpus/temporary-folder.ts";

const paperOf = (number: string, text: string): string => `${number}\n\nStellungnahme\n\nBetreff:\nRadweg\n\n${text}\n`;
const numbered = (i: number): string => `24-2${String(i).padStart(4, "0")}`;

async function corpusOf(papers: readonly string[]) {
  const folder = temporaryFolder(Object.fromEntries(papers.map((text, i) => [`${i}.md`, text])));
  return openCorpus(folder, { municipality: "braunschweig" });
}

test("of many papers with one number some are told of, and how many more there are", async () => {
  const corpus = await corpusOf(Array.from({ length: 23 }, () => paperOf("24-20001", "Text")));
  const { asked } = await corpus.check({ targets: ["24-20001"] });
  expect(asked).toMatchObject([{ found: "papers", more: 3 }]);
  expect(asked[0]?.found === "papers" && asked[0].papers).toHaveLength(20);
  corpus.close();
});

test("a chain of more answers than any matter has is followed as far as a real one goes", async () => {
  const answers = Array.from({ length: 1_200 }, (_, i) =>
    paperOf(numbered(i), `Zur Anfrage (${numbered(i + 1)}) nimmt die Verwaltung Stellung:`),
  );
  const corpus = await corpusOf(answers);
  const { asked } = await corpus.check({ targets: [numbered(5)] });
  const chain = asked[0]?.found === "papers" ? asked[0].papers[0]?.chain : undefined;
  expect(chain?.[0]?.drucksache).toBe(numbered(17));
  expect(chain?.at(-1)?.depth).toBe(12);
  corpus.close();
});

test("a paper of very many citations and remarks is checked, each remark for its own lines", async () => {
  const lines = Array.from({ length: 2_000 }, (_, i) => `<!-- drs-allow ${numbered(i)}: r -->\nDs. ${numbered(i)}`);
  const corpus = await corpusOf([lines.join("\n"), paperOf("24-29999", `Vgl. Ds. ${numbered(1)}.`)]);
  const { problems, suppressed } = await corpus.check();
  // The first may be taken for the number of the paper itself.
  expect(suppressed).toBeGreaterThan(1_990);
  const unresolved = problems.filter(({ kind }) => kind === "unresolved");
  expect(unresolved.map(({ file, drucksache }) => [file.endsWith("1.md"), drucksache])).toEqual([[true, numbered(1)]]);
  corpus.close();
});
