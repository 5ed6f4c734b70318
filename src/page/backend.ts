import type { PageOverview } from "../app/overview.ts";
import type { Thread } from "../refs/thread/thread.ts";
import type { Span } from "../text/span.ts";
import type { CompleteAnswer, FindingsAnswer, PaperAnswer, SearchAnswer } from "./answers.ts";

/** The long flags of `drs search`, without dashes; those that take no value are `"true"` or `"false"`. `q` is what was typed. */
export type SearchParam =
  | ("q" | "kind" | "sender" | "committee" | "from" | "to" | "sort" | "limit" | "facets")
  | ("fold" | "literal" | "explain" | "older-than");

export type SearchParams = Readonly<Partial<Record<SearchParam, string>>>;

/** A paper by its number as people write it, or by its file as answers name it. */
export type PaperName = { readonly number: string } | { readonly file: string };

/** An answer that there is none, as a sentence for people: a query that cannot be read, a paper that nobody has. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly hint?: string;
}

/** What cannot be answered; everything else that is thrown is a failure of the line or of the program. */
export class RefusalError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = "RefusalError";
    this.refusal = refusal;
  }
}

/**
 * Where answers come from: a server (`http-backend.ts`), or a worker on the index files of a static site. Each answer is what
 * `drs` prints as JSON. All of them reject with a {@link RefusalError} where there is no answer, and stop when `signal` does.
 */
export interface Backend {
  /** Whether each answer has to be fetched piece by piece: then what is seen first is asked for first. */
  readonly isFar: boolean;
  corpus(): Promise<PageOverview>;
  search(params: SearchParams, signal?: AbortSignal): Promise<SearchAnswer>;
  /** Questions that nothing answers: `days`, `session` and `open` of each hit are known. */
  unanswered(params: SearchParams, signal?: AbortSignal): Promise<SearchAnswer>;
  /** What a query may become by its last word, likeliest first. */
  complete(typed: string, signal?: AbortSignal): Promise<CompleteAnswer>;
  paper(name: PaperName): Promise<PaperAnswer>;
  /** The same where that lies far away: words alone, from what is there. */
  likely?(typed: string): Promise<CompleteAnswer>;
  /** A paper's file as read: offsets of its record point into this. */
  text(file: string): Promise<string>;
  /** Where a paper's file has what a query looks for, in order; offsets into the text as read. */
  marks(file: string, typed: string): Promise<readonly Span[]>;
  /** What became of a matter, in the order of time. */
  thread(name: PaperName): Promise<Thread>;
  findings(): Promise<FindingsAnswer>;
  /** Where the file of a paper can be downloaded; where it has no address, its text is saved. */
  download(file: string): string | undefined;
}
