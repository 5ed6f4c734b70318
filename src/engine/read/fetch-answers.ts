import type { Engine } from "../connect.ts";
import { idOf, type PaperDocument, toPaper } from "../document.ts";
import { askEach } from "./ask-each.ts";
import type { Known, Learned } from "./known.ts";
import type { Question } from "./questions.ts";
import { type SearchAnswer, searchPath } from "./search-request.ts";
import { countsIn, countsRequest, type TermVectors } from "./word-counts.ts";
import { wordsIn, wordsRequest } from "./word-requests.ts";

type Of<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

/** Asks the engine, all that can be asked at once, and learns what it says. */
export async function fetchAnswers(engine: Engine, index: string, questions: readonly Question[], known: Known) {
  const of = <Kind extends Question["kind"]>(...kinds: readonly Kind[]) =>
    questions.filter((one): one is Of<Kind> => kinds.includes(one.kind as Kind));
  await Promise.all([
    fetchCounts(engine, index, of("counts"), known),
    fetchWords(engine, index, of("beginning", "ending", "near", "numbers"), known),
    fetchWith(engine, index, of("with"), known),
    fetchDocuments(engine, index, of("file", "record", "text"), known),
  ]);
}

async function fetchCounts(engine: Engine, index: string, questions: ReadonlyArray<Of<"counts">>, known: Known) {
  if (questions.length === 0) return;
  const body = countsRequest(questions.map(({ term }) => term));
  const found = countsIn(await engine.ask<TermVectors>("POST", `/${index}/_termvectors`, body));
  for (const one of questions) known.learn(one, { counts: found.get(one.term) ?? new Map() });
}

type Wording = Of<"beginning" | "ending" | "near" | "numbers">;

async function fetchWords(engine: Engine, index: string, questions: readonly Wording[], known: Known) {
  if (questions.length === 0) return;
  const body = questions.flatMap((one) => [{ allow_partial_search_results: false }, wordsRequest(one)]);
  const { responses } = await askEach<{ readonly responses: readonly SearchAnswer[] }>(
    engine,
    `/${index}/_msearch`,
    body,
    (answer) => answer.responses,
  );
  for (const [i, one] of questions.entries()) known.learn(one, { terms: wordsIn(one, responses[i] as SearchAnswer) });
}

// Papers that are fetched with one request.
const AT_ONCE = 2_000;

/** What is read of a paper that is found by a number or fact. */
const light = ["file", "head", "kind", "citations", "matter", "length", "numbers"];

async function fetchWith(engine: Engine, index: string, questions: ReadonlyArray<Of<"with">>, known: Known) {
  await Promise.all(
    questions.map(async (one) => {
      const papers: Array<ReturnType<typeof toPaper>> = [];
      for (let after: readonly unknown[] | undefined; ; ) {
        const answer: SearchAnswer = await engine.ask("POST", searchPath(index), {
          ...{ size: AT_ONCE, track_total_hits: false, _source: light, sort: [{ file: "asc" }] },
          query: { bool: { filter: [{ term: { numbers: one.term } }] } },
          ...(after && { search_after: after }),
        });
        const { hits } = answer.hits;
        papers.push(...hits.map(({ _source }) => toPaper(_source)));
        after = hits.at(-1)?.sort;
        if (hits.length < AT_ONCE || !after) break;
      }
      known.learn(one, { papers });
    }),
  );
}

const sources: Readonly<Record<"file" | "record" | "text", readonly string[]>> = {
  file: light,
  record: ["record", "references", "details", "source"],
  text: ["source"],
};

interface GotDocuments {
  readonly docs: ReadonlyArray<{
    readonly found?: boolean;
    readonly _source?: PaperDocument;
    readonly error?: unknown;
  }>;
}

async function fetchDocuments(
  engine: Engine,
  index: string,
  questions: ReadonlyArray<Of<"file" | "record" | "text">>,
  known: Known,
) {
  for (let at = 0; at < questions.length; at += TEXTS_AT_ONCE)
    await fetchSome(engine, index, questions.slice(at, at + TEXTS_AT_ONCE), known);
}

// Texts of some megabytes together.
const TEXTS_AT_ONCE = 100;

async function fetchSome(
  engine: Engine,
  index: string,
  questions: ReadonlyArray<Of<"file" | "record" | "text">>,
  known: Known,
) {
  const docs = questions.map(({ kind, file }) => ({ _id: idOf(file), _source: sources[kind] }));
  const { docs: got } = await askEach<GotDocuments>(engine, `/${index}/_mget`, { docs }, (answer) => answer.docs);
  for (const [i, one] of questions.entries()) {
    const document = got[i]?._source;
    known.learn(one, document ? learnedOf(one.kind, document) : {});
    // Whoever asks for a record asks for the text next.
    if (one.kind === "record" && document) known.learn({ ...one, kind: "text" }, { source: document.source });
  }
}

function learnedOf(kind: "file" | "record" | "text", document: PaperDocument): Learned {
  if (kind === "file") return { papers: [toPaper(document)] };
  return kind === "text" ? { source: document.source } : { record: document };
}
