/** Why the server does not answer. What is wrong with a question itself is a `Mistake` of `app`. */
export type Refusal =
  /** A parameter that the address does not take, */
  | { readonly kind: "unknown-parameter"; readonly name: string; readonly known: readonly string[] }
  /** or takes once, or needs; */
  | { readonly kind: "repeated-parameter"; readonly name: string }
  | { readonly kind: "missing-parameter"; readonly name: string }
  /** or a value that it cannot have. */
  | { readonly kind: "bad-parameter"; readonly name: string; readonly value: string; readonly takes: Taken }
  | { readonly kind: "no-such-paper"; readonly typed: string; readonly near: readonly string[] }
  | { readonly kind: "no-such-file"; readonly file: string }
  | { readonly kind: "no-such-address"; readonly path: string }
  | { readonly kind: "method-not-allowed"; readonly method: string }
  /** The server is called by a name that is not its own: a name of a page elsewhere may lead here. */
  | { readonly kind: "foreign-host"; readonly host: string }
  /** A page elsewhere asks. */
  | { readonly kind: "foreign-page" }
  | { readonly kind: "address-too-long"; readonly most: number }
  | { readonly kind: "answer-too-large"; readonly megabytes: number }
  /** Too many wait for an answer, */
  | { readonly kind: "too-busy" }
  /** or the index is being built. */
  | { readonly kind: "index-not-ready" }
  | { readonly kind: "failed" };

/** What a parameter takes. */
export type Taken =
  | { readonly what: "text"; readonly most: number }
  | { readonly what: "count"; readonly least: number; readonly most: number }
  | { readonly what: "flag" }
  | { readonly what: "words"; readonly most: number }
  | { readonly what: "period" }
  | { readonly what: "days" }
  | { readonly what: "choice"; readonly values: readonly string[] };

/** By the kinds of refusals. */
export const statusOf: Readonly<Record<Refusal["kind"], number>> = {
  "unknown-parameter": 400,
  "repeated-parameter": 400,
  "missing-parameter": 400,
  "bad-parameter": 400,
  "no-such-paper": 404,
  "no-such-file": 404,
  "no-such-address": 404,
  "method-not-allowed": 405,
  "foreign-host": 421,
  "foreign-page": 403,
  "address-too-long": 414,
  "answer-too-large": 400,
  "too-busy": 503,
  "index-not-ready": 503,
  failed: 500,
};

export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
