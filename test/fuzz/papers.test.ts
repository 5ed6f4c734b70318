import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { decodeText } from "../../src/corpus/decode.ts";
import { sourceOf } from "../../src/corpus/read-source.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import { parseWithText } from "../../src/paper/parse-paper.ts";
import { expectSound } from "../paper/sound.ts";
import { cases, HANG, mutator, patience, report, seedFor, spent } from "./mutator.ts";

const folders = ["../papers", "../papers/karlsruhe"].map((folder) => join(import.meta.dirname, folder));
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && name !== "README.md")
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

const words = [
  ...municipalities.flatMap(({ title, labels, kinds, headings, numbers }) => [
    title,
    ...Object.values(labels).flat(),
    ...Object.keys(kinds),
    ...Object.keys(headings),
    ...numbers.forms.flatMap(({ examples }) => examples),
    ...numbers.lookAlikes,
  ]),
  ...["---\n", "\n---\n", "kind: ", "<!-- drs-allow 24-24001: r -->", "<!-- ", "**", "|", "-\n", "\n\n", "\f", ": "],
  ...["Drs. 25-26577 ", "Vorlage Nr. ", "Az. 24-20743, ", "BT-Drs. 20/1234 und ", "vgl. ", "Zur Anfrage ", "gez. "],
  ...["1. Wer?\n", "Zu Frage 1: ", "Antwort: ", "Anlage 1: ", "31.02.2024", "3. Juni 2025", "TOP 1 ", "Seite 2 von 3"],
];

test("any paper is read, with places inside it", { timeout: patience }, () => {
  const { pick, mutate } = mutator(seedFor(100_000));
  const seen = { read: 0, refused: 0, citations: 0, problems: 0, slowest: 0 };
  for (let left = cases(1_000, 100_000); left > 0; left--) {
    const decoded = decodeText(Buffer.from(mutate(pick(seeds), words)));
    if (!("text" in decoded)) {
      seen.refused++;
      continue;
    }
    const { text } = decoded;
    const before = spent();
    try {
      const { paper, references } = parseWithText(sourceOf(text, "x.txt"), pick(municipalities));
      references.details();
      seen.slowest = Math.max(seen.slowest, spent() - before);
      expectSound(paper, text);
      seen.citations += paper.citations.length;
      seen.problems += paper.problems.length;
    } catch (cause) {
      throw new Error(`a paper of ${text.length} units: ${JSON.stringify(text)}`, { cause });
    }
    expect(spent() - before, JSON.stringify(text)).toBeLessThan(HANG);
    seen.read++;
  }
  expect(Math.min(seen.read, seen.citations, seen.problems)).toBeGreaterThan(200);
  report("papers", seen);
});
