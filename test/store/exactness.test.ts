import fc from "fast-check";
import MiniSearch, { type Query, type SearchOptions } from "minisearch";
import { expect, test } from "vitest";
import { analysisWith } from "../../src/analysis/analysis.ts";
import { learnVocabulary } from "../../src/analysis/vocabulary.ts";
import { germanParties } from "../../src/municipality/parties.ts";
import type { Paper } from "../../src/paper/record.ts";
import { formatVersion, type Manifest } from "../../src/store/files/manifest.ts";
import { memoryStorage, type Storage } from "../../src/store/files/storage.ts";
import { saveVocabulary } from "../../src/store/files/vocabulary-file.ts";
import { openSegment } from "../../src/store/format/segment.ts";
import type { TermLeaf } from "../../src/store/rank/term-leaf.ts";
import { type IndexedPaper, indexedFields, toIndexed } from "../../src/store/read/search-options.ts";
import { openSnapshot, type Snapshot } from "../../src/store/read/snapshot.ts";
import { buildSegment, type ParsedPaper } from "../../src/store/write/build-segment.ts";
import { effort, patience } from "./effort.ts";
import { longWord, text, word } from "./random-words.ts";
import { answerOf, coverageOfIndex, stockAnswer, stockCoverage, stockOf } from "./stock.ts";

const nothing: Storage = { folder: "/", create: () => expect.fail(), open: () => expect.fail(), discard: () => {} };
const span = { start: 0, end: 0 };
const empty = { recipient: [], sections: [], answers: [], signatories: [], citations: [], places: {}, problems: [] };

const names = ["a.md", "A.md", "b/c.txt", "ä.md", "25-00001.md", "𐌰.md", "﨎.md", "__proto__", "z 1.md", "z.md"];
const list = fc.array(text, { maxLength: 2 });

const parsedPaper: fc.Arbitrary<ParsedPaper> = fc
  .record({
    file: fc.constantFrom(...names),
    number: fc.option(fc.constantFrom("25-26577", "2015/0307/1", "25-265")),
    betreff: fc.option(text),
    sender: list,
    committees: list,
    questions: list,
    attachments: list,
    text,
  })
  .map(({ file, number, betreff, sender, committees, questions, attachments, text }) => {
    const paper: Paper = {
      file,
      municipality: "braunschweig",
      ...(number !== null && { drucksache: number }),
      ...(betreff !== null && { betreff }),
      sender,
      beratungsfolge: committees.map((committee) => ({ committee, ...span })),
      questions: questions.map((text, i) => ({ number: `${i}`, text, ...span })),
      attachments: attachments.map((title) => ({ title, ...span })),
      ...empty,
    };
    return { paper, text, references: { file, citations: [], details: () => ({ sentences: [] }) } };
  });

/** Segments as runs leave them: a paper that stands in several counts in the last one, if it is not gone at all. */
const corpus = fc.record({
  segments: fc.array(fc.uniqueArray(parsedPaper, { selector: ({ paper }) => paper.file, minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  }),
  gone: fc.subarray(names, { maxLength: 3 }),
});

const vocabulary = learnVocabulary(
  new Map(
    [
      ["Rad", 9],
      ["Weg", 9],
      ["Abc", 9],
      ["Bca", 9],
    ].map(([word, count]) => [String(word), Number(count)]),
  ),
  9,
);
const analysis = analysisWith(vocabulary);

/** The papers of the segments as an index, and those that count. */
function indexOf({ segments, gone }: { segments: ParsedPaper[][]; gone: readonly string[] }): {
  snapshot: Snapshot;
  papers: Map<string, IndexedPaper>;
} {
  const storage = memoryStorage(nothing);
  const places = new Map<string, { segment: number; document: number }>();
  const papers = new Map<string, IndexedPaper>();
  const built = segments.map((unordered, segment) => {
    const inOrder = [...unordered].sort((a, b) => (a.paper.file < b.paper.file ? -1 : 1));
    for (const [document, { paper, text }] of inOrder.entries()) {
      if (gone.includes(paper.file)) continue;
      places.set(paper.file, { segment, document });
      papers.set(paper.file, toIndexed(paper, text));
    }
    return buildSegment(`segment-${segment}`, storage.create(`segment-${segment}`), {
      papers: inOrder,
      analysis,
      parties: germanParties,
    });
  });
  const averageLengths = indexedFields.map(() => 0);
  const files = [...places.keys()].sort();
  for (const [before, file] of files.entries()) {
    const { segment, document } = places.get(file) ?? expect.fail();
    const description = built[segment] ?? expect.fail();
    const opened = openSegment(storage.open(description.file), description, indexedFields.length);
    const lengths = opened.fieldLengths(document);
    for (const [field, length] of lengths.entries()) {
      averageLengths[field] = ((averageLengths[field] ?? 0) * before + length) / (before + 1);
    }
  }
  const alive = new Set([...places.values()].map(({ segment, document }) => `${segment} ${document}`));
  storage.create("files").finish();
  const manifest: Manifest = {
    ...{ format: formatVersion, fingerprint: "", municipality: "braunschweig", root: ".", written: "", citations: 0 },
    ...{
      problems: [],
      unlisted: [],
      traces: { folders: [], files: [] },
      files: { file: "files", length: 0, mtimeMs: 0 },
    },
    vocabulary: {
      file: "vocabulary",
      length: saveVocabulary(storage, "vocabulary", vocabulary),
      mtimeMs: 0,
      papers: files.length,
    },
    fields: indexedFields,
    documents: files.length,
    averageLengths,
    segments: built.map((description, segment) => ({
      ...description,
      mtimeMs: 0,
      dead: [...Array(description.documents).keys()].filter((document) => !alive.has(`${segment} ${document}`)),
    })),
  };
  return { snapshot: openSnapshot(storage, manifest), papers };
}

const some = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const short = (term: string): number => (term.length < 3 ? 0 : 1);
const second = (_: string, i: number): boolean => i === 1;
const value = fc.constantFrom(0, 0.5, 1, 2, 8);

const searchOptions: fc.Arbitrary<SearchOptions> = fc
  .record({
    combineWith: some(fc.constantFrom("AND", "OR", "AND_NOT", "and", "and_not")),
    prefix: some(fc.constantFrom(true, false, second)),
    fuzzy: some(fc.constantFrom(0.2, 0.4, 0.5, 1, 2, true, false, short, second)),
    maxFuzzy: some(fc.constantFrom(0, 1, 2, 3, 6)),
    boost: some(fc.dictionary(fc.constantFrom(...indexedFields, "none"), value, { maxKeys: 4 })),
    weights: some(fc.record({ prefix: value, fuzzy: value })),
    fields: some(fc.subarray([...indexedFields])),
    bm25: some(fc.constantFrom({ k: 1.2, b: 0.7, d: 0.5 }, { k: 2, b: 0, d: 0 })),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, option]) => option !== undefined)));

const words = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(one, { maxLength: 4 }).map((all) => all.join(" "));
const { query } = fc.letrec<{ query: Query; nested: Query }>((tie) => ({
  query: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { weight: 6, arbitrary: words(word) },
    { weight: 1, arbitrary: fc.constant<Query>(MiniSearch.wildcard) },
    { weight: 2, arbitrary: tie("nested") },
  ),
  nested: fc
    .tuple(searchOptions, fc.array(tie("query"), { maxLength: 3 }))
    .map(([options, queries]): Query => ({ ...options, queries })),
}));
const many = fc.array(word, { minLength: 30, maxLength: 50 }).map((all) => all.join(" "));

const asked = fc.oneof(
  { weight: 8, arbitrary: fc.record({ query, search: searchOptions }) },
  // MiniSearch's own table of letters has no room for words of more than 255; drs asks for none like those.
  { weight: 1, arbitrary: fc.record({ query: words(longWord), search: fc.constant<SearchOptions>({ prefix: true }) }) },
  { weight: 1, arbitrary: fc.record({ query: many, search: fc.constant<SearchOptions>({ combineWith: "OR" }) }) },
);
const filter = fc.constantFrom(
  undefined,
  (file: string) => file.endsWith(".md"),
  (file: string) => file < "b",
);

test(
  "an index ranks exactly as MiniSearch does that was given its papers, whatever is asked",
  () => {
    fc.assert(
      fc.property(corpus, fc.array(fc.tuple(asked, filter), { minLength: 20, maxLength: 20 }), (corpus, questions) => {
        const { snapshot, papers } = indexOf(corpus);
        const stock = stockOf(papers, analysis);
        for (const [question, accept] of questions) {
          const all = { ...question, ...(accept && { accept }) };
          const expected = stockAnswer(stock, all);
          expect(answerOf(snapshot, all)).toEqual(expected);
          for (const limit of [1, 3]) {
            expect(answerOf(snapshot, all, limit)).toEqual({ ...expected, first: expected.first.slice(0, limit) });
          }
        }
      }),
      { numRuns: effort.corpora },
    );
  },
  patience,
);

const bit = fc.nat(31).map((place) => 1 << place);
const bits = fc.oneof(bit, fc.constant(0), fc.constantFrom(0b1, 0b10, 0b11, 0b100), fc.constant(1 << 31));
const anyTerm = word.chain((one) => fc.constantFrom(...[...analysis.termsOf(one), "nothing"]));
const leaf: fc.Arbitrary<TermLeaf> = fc
  .record({
    term: anyTerm,
    weight: fc.constantFrom(0.1, 0.5, 1, 3),
    words: bits,
    fields: some(fc.subarray([...indexedFields], { minLength: 1 })),
    prefix: some(fc.boolean()),
  })
  .map(({ fields, prefix, ...all }) => ({ ...all, ...(fields && { fields }), ...(prefix && { prefix }) }));
const byLeaves = fc.record({
  leaves: fc.array(leaf, { maxLength: 6 }),
  isLesser: fc.constantFrom(
    () => false,
    () => true,
    (file: string) => file < "b",
  ),
  accept: filter.map((accept) => accept ?? (() => true)),
});

const isEven = (_: unknown, place: number): boolean => place % 2 === 0;

test(
  "by terms that stand for words papers come in the order of the rule, with MiniSearch's scores",
  () => {
    fc.assert(
      fc.property(corpus, fc.array(byLeaves, { minLength: 20, maxLength: 20 }), (corpus, questions) => {
        const { snapshot, papers } = indexOf(corpus);
        const stock = stockOf(papers, analysis);
        for (const question of questions) {
          const expected = stockCoverage(stock, question);
          expect(coverageOfIndex(snapshot, question)).toEqual(expected);
          for (const limit of [0, 1, 3]) {
            const some = coverageOfIndex(snapshot, question, limit);
            expect(some).toEqual({ ...expected, first: expected.first.slice(0, limit) });
          }
          // What is chosen from comes in the order in which it would be ranked.
          for (const limit of [3, 8]) {
            const chosen = coverageOfIndex(snapshot, question, limit, (first) => first.filter(isEven));
            expect(chosen).toEqual({ ...expected, first: expected.first.slice(0, limit).filter(isEven) });
          }
        }
      }),
      { numRuns: effort.corpora },
    );
  },
  patience,
);
