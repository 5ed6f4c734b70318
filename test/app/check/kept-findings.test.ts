import { join } from "node:path";
import { expect, test } from "vitest";
import { keptFindings } from "../../../src/app/check/kept-findings.ts";
import { type Findings, findingsIn } from "../../../src/check/findings.ts";
import { numberedPapersOf } from "../../../src/check/numbered-papers.ts";
import { braunschweig } from "../../../src/municipality/braunschweig.ts";
import type { PaperIndex } from "../../../src/store/read/paper-index.ts";
import { testCorpus } from "../../store/corpus.ts";

const motion = "Antrag (öffentlich)\n25-00001\n\nSachverhalt:\n";
const files = {
  "a.md": `${motion}Dazu Ds. 25-00002 und Ds. 25-00001. <!-- drs-allow self: so it is -->\n`,
  "b/c.md": `${motion}Dazu die Anfrage 25-00003.\n`,
  "d.md": "Stellungnahme\n25-00003\n\nDatum:\n31.02.2025\n\nDazu Ds. 25-00001 und die Anfrage 25-00003.\n",
};

function look(index: PaperIndex): Findings {
  const papers = index.references();
  return findingsIn(papers, {
    numbered: numberedPapersOf(papers, index, braunschweig.numbers),
    scheme: braunschweig.numbers,
  });
}

test("what is kept of a check is what the check found, wherever the corpus is looked at from", async () => {
  const corpus = testCorpus(files);
  const { index } = await corpus.open();
  const found = look(index);
  expect(new Set(found.found.map(({ kind }) => kind)).size).toBeGreaterThan(2);
  expect(found.found.some(({ says }) => typeof says !== "string" && "files" in says)).toBe(true);
  expect(found.suppressing).toHaveLength(1);
  expect(keptFindings(index, () => found)).toEqual(found);

  const never = (): Findings => {
    throw new Error("it was kept");
  };
  const again = (await corpus.open()).index;
  expect(keptFindings(again, never)).toEqual(found);
  const elsewhere = (await corpus.open({ shownRoot: "../rat" })).index;
  const there = keptFindings(elsewhere, never);
  expect(there).toEqual(look(elsewhere));
  expect(there.found[0]?.file).toBe(join("..", "rat", "a.md"));
});

test("after a change a check looks anew", async () => {
  const corpus = testCorpus(files);
  const { index } = await corpus.open();
  keptFindings(index, () => look(index));
  corpus.write("25-00002.md", "Betreff:\nRadweg\n");
  const later = (await corpus.open()).index;
  expect(keptFindings(later, () => look(later)).found.map(({ drucksache }) => drucksache)).not.toContain("25-00002");
});
