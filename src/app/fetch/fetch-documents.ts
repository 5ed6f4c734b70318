import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Converter } from "../../import/converter.ts";
import type { Message } from "../../language/message.ts";
import type { Requests } from "../../oparl/client/requests.ts";
import type { PlannedDocument } from "../../oparl/papers/planned-document.ts";
import { differInTime, keyOf } from "./document-key.ts";
import { getDocument, tagsOf } from "./document-text.ts";
import type { FetchState } from "./fetch-state.ts";
import type { Done } from "./state-entry.ts";
import { bodyIn, hashOf, paperText, writePaper } from "./write-paper.ts";

/** What became of a document in this run. */
export type Outcome = "new" | "changed" | "unchanged" | "withdrawn" | "skipped";

/** A document of which there is no text. */
export interface WithoutText {
  /** The paper's file, if there is one all the same; else the document's address. */
  readonly what: string;
  readonly why: Message;
}

export interface Fetching {
  readonly corpus: string;
  readonly state: FetchState;
  readonly requests: Requests;
  readonly converter: Converter;
  /** Whether a document counts as changed where nothing but its time did. */
  readonly areTimesTrue: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onWithout: (without: WithoutText) => void;
}

// What a server did not have is asked for again on another day, in milliseconds.
const A_DAY = 20 * 3_600_000;

/** Brings the file of one document to what the server says now. */
export async function fetchDocument(document: PlannedDocument, fetching: Fetching): Promise<Outcome> {
  const { corpus, state, now } = fetching;
  const path = state.names.get(document.id);
  const before = state.done.get(document.id);
  if (path === undefined) return "skipped";
  const isThere = before?.written !== undefined && existsSync(join(corpus, path));
  if (document.withdrawn && !isThere) return "skipped";
  const key = keyOf(document.file);
  const isOld = before !== undefined && (before.written === undefined || isThere) && !isDue(before, now);
  const isSame = before?.key === key || (before && !fetching.areTimesTrue && differInTime(before.key, key));
  if (isOld && (isSame || document.withdrawn)) return rewrite(document, { ...before, key }, path, fetching);
  return replace(document, { before: isThere ? before : undefined, key, path }, fetching);
}

const isDue = ({ again }: Done, now: number): boolean => again !== undefined && Date.parse(again) <= now;

/** The content is what it was; what the server says of it may have changed. */
function rewrite(document: PlannedDocument, done: Done, path: string, { corpus, state }: Fetching): Outcome {
  if (done.written === undefined) return "unchanged";
  const body = bodyIn(join(corpus, path), document) ?? "";
  return save(document, { done, body, path }, { corpus, state });
}

interface Place {
  readonly before: Done | undefined;
  readonly key: string;
  readonly path: string;
}

/** Gets the content. */
async function replace(document: PlannedDocument, { before, key, path }: Place, fetching: Fetching): Promise<Outcome> {
  const { state, now, onWithout } = fetching;
  const { file } = document;
  const given = file && state.textOf(file.id);
  if (given !== undefined) {
    const body = file?.exported ? file.exported.frontMatter + given : given;
    return save(document, { done: { key, sha256: hashOf(given) }, body, path }, fetching);
  }
  if (!file) return save(document, { done: { key, sha256: hashOf("") }, body: bodyOfTitle(document), path }, fetching);
  const got = await getDocument(file, { ...fetching, before });
  if (got.got === "same" && before) return rewrite(document, { ...before, ...tagsOf(got.answer), key }, path, fetching);
  if (got.got === "text") {
    const { text, sha256, pages, title, etag, lastModified } = got;
    const found = { pages, title, etag, lastModified };
    return save(document, { done: { key, sha256, ...defined(found) }, body: text, path }, fetching);
  }
  const why: Message = got.got === "nothing" ? got.why : { id: "no-address" };
  const again = got.got === "nothing" && got.isPassing ? { again: new Date(now + A_DAY).toISOString() } : {};
  const done: Done = { key, sha256: hashOf(""), without: why, ...again };
  onWithout({ what: document.isPaper ? path : (file.url ?? file.id), why });
  // What was there before is better than nothing.
  if (before) return rewrite(document, { ...before, ...again }, path, fetching);
  if (document.isPaper) return save(document, { done, body: bodyOfTitle(document), path }, fetching);
  state.add([{ kind: "done", id: document.id, done }]);
  return "skipped";
}

/** A paper without a text has its name. */
function bodyOfTitle({ named: { subject } }: PlannedDocument): string {
  return subject === undefined ? "" : `${subject}\n`;
}

interface Content {
  readonly done: Done;
  readonly body: string;
  readonly path: string;
}

function save(
  document: PlannedDocument,
  { done, body, path }: Content,
  { corpus, state }: Pick<Fetching, "corpus" | "state">,
): Outcome {
  const before = state.done.get(document.id);
  const text = paperText(document, body, done);
  const written = hashOf(text);
  const how = writePaper(corpus, path, text);
  const entry: Done = { ...done, written };
  if (JSON.stringify(entry) !== JSON.stringify(before)) state.add([{ kind: "done", id: document.id, done: entry }]);
  if (how === "unchanged") return before ? "unchanged" : "new";
  return document.withdrawn ? "withdrawn" : how;
}

function defined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as never;
}
