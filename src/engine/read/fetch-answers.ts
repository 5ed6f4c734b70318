import type { PaperDocument } from "../document.ts";
import { toPaper } from "../document.ts";
import { askEach } from "./ask-each.ts";
import type { Known, Learned } from "./known.ts";
import { byFile, documentOf, light, type Place, paperFound, searchIn, searchOnce } from "./place.ts";
import type { Question } from "./questions.ts";
import { countsIn, countsRequest, type TermVectors } from "./word-counts.ts";
import { wordsIn, wordsRequest } from "./word-requests.ts";

type Of<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

/** Asks the engine, all that can be asked at once, and learns what it says. */
export async function fetchAnswers(place: Place, questions: readonly Question[], known: Known): Promise<void> {
  const of = <Kind extends Question["kind"]>(...kinds: readonly Kind[]) =>
    questions.filter((one): one is Of<Kind> => kinds.includes(one.kind as Kind));
  await Promise.all([
    fetchCounts(place, of("counts"), known),
    fetchWords(place, of("listing", "near"), known),
    ...of("matching").map((one) => fetchMatching(place, one, known)),
    fetchDocuments(place, of("file", "record", "text"), known),
  ]);
}

async function fetchCounts(place: Place, questions: ReadonlyArray<Of<"counts">>, known: Known): Promise<void> {
  if (questions.length === 0) return;
  const body = countsRequest(
    place,
    questions.map(({ term }) => term),
  );
  const found = countsIn(await askEach<TermVectors>(place.engine, "/_mtermvectors", body, ({ docs }) => docs), place);
  for (const one of questions) known.learn(one, { counts: found.get(one.term) ?? new Map() });
}

async function fetchWords(place: Place, questions: ReadonlyArray<Of<"listing" | "near">>, known: Known): Promise<void> {
  if (questions.length === 0) return;
  const isOne = place.towns.length === 1;
  const answers = await searchIn(
    place,
    questions.map((one) => wordsRequest(one, isOne)),
  );
  for (const [i, answer] of answers.entries()) {
    const one = questions[i] as (typeof questions)[number];
    known.learn(one, { terms: wordsIn(one, answer) });
  }
}

// Papers that are fetched with one request.
const AT_ONCE = 2_000;

async function fetchMatching(place: Place, question: Of<"matching">, known: Known): Promise<void> {
  const { filter, isFirst = false } = question;
  const size = isFirst ? 1 : AT_ONCE;
  const papers: Array<ReturnType<typeof paperFound>> = [];
  for (let after: readonly unknown[] | undefined; ; ) {
    const { hits } = await searchOnce(place, {
      ...{ size, track_total_hits: false, _source: light, sort: byFile },
      query: { bool: { filter: [filter] } },
      ...(after && { search_after: after }),
    });
    papers.push(...hits.hits.map((hit) => paperFound(place, hit)));
    after = hits.hits.at(-1)?.sort;
    if (isFirst || hits.hits.length < AT_ONCE || !after) break;
  }
  known.learn(question, { papers });
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

type OfFile = Of<"file" | "record" | "text">;

// Texts of some megabytes together.
const TEXTS_AT_ONCE = 100;

async function fetchDocuments(place: Place, questions: readonly OfFile[], known: Known): Promise<void> {
  for (let at = 0; at < questions.length; at += TEXTS_AT_ONCE)
    await fetchSome(place, questions.slice(at, at + TEXTS_AT_ONCE), known);
}

async function fetchSome(place: Place, questions: readonly OfFile[], known: Known): Promise<void> {
  const docs = questions.map(({ kind, file }) => ({ ...documentOf(place, file), _source: sources[kind] }));
  const { docs: got } = await askEach<GotDocuments>(place.engine, "/_mget", { docs }, (answer) => answer.docs);
  for (const [i, one] of questions.entries()) {
    const document = got[i]?._source;
    known.learn(one, document ? learnedOf(one, document) : {});
    // Whoever asks for a record asks for the text next.
    if (one.kind === "record" && document) known.learn({ ...one, kind: "text" }, { source: document.source });
  }
}

function learnedOf({ kind, file }: OfFile, document: PaperDocument): Learned {
  if (kind === "file") return { papers: [{ ...toPaper(document), file }] };
  return kind === "text" ? { source: document.source } : { record: document };
}
