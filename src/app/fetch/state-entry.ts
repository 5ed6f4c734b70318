import type { Message } from "../../language/message.ts";
import type { KeptObject } from "../../oparl/read/objects.ts";

/** One run of `drs fetch`, which may take several calls. */
export interface Run {
  /** When it began, by the server's clock where that is known: an ISO time. */
  readonly started: string;
  /** What the person typed. */
  readonly url: string;
  /** The body's address. */
  readonly body: string;
  /** Only what changed since is asked for: an ISO time; all, if it is missing. */
  readonly since?: string;
  /** Whether the person wants nothing that is older, whatever the server sends. */
  readonly isStrict?: true;
}

/** What became of a document. */
export interface Done {
  /** What the server said of the document when it was read. */
  readonly key: string;
  /** Of the bytes of the paper's file. */
  readonly written?: string;
  /** Of the document's bytes. */
  readonly sha256: string;
  readonly pages?: number;
  readonly title?: string;
  /** How a server may be asked whether the document is still the same. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Why there is no text. */
  readonly without?: Message;
  /** When it is worth while to try again: an ISO time. */
  readonly again?: string;
}

/** A line of the state's files. */
export type Entry =
  | KeptObject
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "page"; readonly list: string; readonly next?: string }
  | { readonly kind: "name"; readonly id: string; readonly path: string }
  | { readonly kind: "done"; readonly id: string; readonly done: Done }
  | { readonly kind: "end"; readonly run: Run };
