import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { type Message, say } from "../language/message.ts";
import type { QueryProblem } from "../search/query/query.ts";
import type { IndexCost } from "./index-cost.ts";

/** What somebody who asks can get wrong, or can put right. Paths are as people see them from the working folder. */
export type Mistake =
  /** The corpus' folder does not exist, or is none. */
  | { readonly kind: "no-folder"; readonly path: string }
  /**
   * The corpus' folder holds no `.txt` or `.md` files, or none was named that could be read. `documents`: how many PDFs and the
   * like it holds that an import could make papers of.
   */
  | { readonly kind: "no-papers"; readonly folder?: string; readonly documents?: number }
  /** Nothing that was named is a document or holds one. */
  | { readonly kind: "no-documents" }
  /** No program that reads pictures of German text is installed. */
  | { readonly kind: "no-ocr" }
  | { readonly kind: "unknown-municipality"; readonly name: string; readonly known: readonly string[] }
  /** The settings list a number as known that the town cannot have given out. */
  | {
      readonly kind: "impossible-known-number";
      readonly place: Place;
      readonly drucksache: string;
      readonly town: string;
    }
  | { readonly kind: "bad-query"; readonly query: string; readonly problem: QueryProblem }
  | { readonly kind: "empty-query" }
  /** The first day asked for is after the last. */
  | { readonly kind: "empty-period"; readonly from: string; readonly to: string }
  /** What was given as this day is no day. */
  | { readonly kind: "bad-day"; readonly day: string }
  /** A target of a check is neither a file nor a number that papers have or cite. */
  | { readonly kind: "unknown-target"; readonly typed: string; readonly near: readonly string[] }
  /** Several numbers fit what was typed. */
  | { readonly kind: "ambiguous-number"; readonly typed: string; readonly numbers: readonly string[] }
  /** No paper has or cites the number around which the citations were asked for. */
  | { readonly kind: "unknown-number"; readonly typed: string }
  | { readonly kind: "bad-revision"; readonly revision: string }
  | { readonly kind: "no-git" }
  /** Git says why it cannot tell what changed. */
  | { readonly kind: "git-failed"; readonly reason: Message }
  /** A file is no baseline; `reason` says why. */
  | { readonly kind: "bad-baseline"; readonly path: string; readonly reason: Message }
  | { readonly kind: "partial-baseline" }
  /** An index that was named cannot be read, and so does not say whose it is. */
  | { readonly kind: "unknown-corpus"; readonly folder: string }
  /** A report or a baseline cannot be written there; `reason` says why. */
  | { readonly kind: "cannot-write"; readonly path: string; readonly reason: Message }
  /** Where an API will be served, or is served, must be an address that begins with http. */
  | { readonly kind: "bad-address"; readonly url: string }
  /** What is exported would become part of the corpus. */
  | { readonly kind: "folder-in-corpus"; readonly folder: string }
  /** A folder holds something else than what an export wrote. */
  | { readonly kind: "not-own-folder"; readonly folder: string }
  /** A paper has no such page, headed part or question; `has` says which it has. */
  | { readonly kind: "no-such-part"; readonly part: string; readonly file: string; readonly has: readonly string[] }
  /** A paper is gone since the corpus was read. */
  | { readonly kind: "file-gone"; readonly file: string }
  /** A server did not give what was asked for. */
  | { readonly kind: "server-failed"; readonly url: string; readonly reason: Message }
  /** A server has several bodies, and nobody said which; */
  | { readonly kind: "several-bodies"; readonly names: readonly string[] }
  /** or none of the name that was said. */
  | { readonly kind: "no-such-body"; readonly name: string; readonly names: readonly string[] }
  /** A folder was fetched from another server, or is that of another body. */
  | { readonly kind: "other-server"; readonly folder: string; readonly url: string }
  /** Another program listens on the port. */
  | { readonly kind: "port-taken"; readonly port: number }
  /** Another process fetches into the folder. */
  | { readonly kind: "locked-fetch"; readonly folder: string }
  /** What an earlier run kept cannot be read. */
  | { readonly kind: "bad-fetch-state"; readonly path: string }
  /** A file that should say what was told before does not; `line` from 1. */
  | { readonly kind: "bad-state"; readonly path: string; readonly line: number; readonly reason: Message }
  /** Another process reads and moves what was told before. */
  | { readonly kind: "locked-state"; readonly path: string }
  /** The settings name nothing to watch, or nothing of this name. */
  | { readonly kind: "no-watch"; readonly name?: string; readonly names: readonly string[] }
  /** There is no index, or none that this version and these settings can use. */
  | { readonly kind: "no-index"; readonly folder: string }
  /** The index of a large folder that nothing marks as a corpus is not built unasked; see `IndexCost`. */
  | ({ readonly kind: "index-unasked" } & IndexCost)
  /** The index' folder is not one that drs writes into: `reason` says why. */
  | { readonly kind: "refused-folder"; readonly reason: Message }
  /** An engine did not do what was asked; */
  | { readonly kind: "engine-failed"; readonly url: string; readonly reason: Message }
  /** its address holds a user or a password; */
  | { readonly kind: "engine-secret-in-address" }
  /** a file with what is secret cannot be read; */
  | { readonly kind: "engine-unreadable"; readonly path: string; readonly reason: Message }
  /** it has no papers of a town, or those of several, and nobody said which; */
  | { readonly kind: "engine-town"; readonly url: string; readonly town?: string; readonly names: readonly string[] }
  /** what was asked needs all papers at once, which only a corpus has; */
  | { readonly kind: "engine-needs-corpus"; readonly url: string }
  /** so much it says of one town alone; */
  | { readonly kind: "engine-one-town"; readonly names: readonly string[] }
  /** another version of drs sent them; */
  | { readonly kind: "engine-old-papers"; readonly url: string; readonly town: string }
  /** another process sends some now. */
  | { readonly kind: "engine-locked"; readonly town: string; readonly who: string; readonly since: string }
  /** Another process is writing the index. */
  | { readonly kind: "locked-index"; readonly folder: string; readonly reason: Message };

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface MistakeText {
  readonly message: string;
  readonly hint?: string;
}

type Texts = {
  readonly [Kind in Mistake["kind"]]: (mistake: Extract<Mistake, { kind: Kind }>, say: Say) => MistakeText;
};
type Say = (inner: unknown) => string;

/** A mistake in words. */
export function mistakeText(mistake: Mistake, language: Language): MistakeText {
  const texts: Texts = catalogueOf(language).mistakes;
  // One text takes each kind; that it is this kind's the type of `texts` says.
  const text = texts[mistake.kind] as (mistake: Mistake, say: Say) => MistakeText;
  return text(mistake, (inner) => say(inner as Message | string, language));
}
