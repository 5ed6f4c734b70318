import type { Counted } from "../app/overview.ts";
import type { ListedCitation } from "../check/list-citations.ts";
import type { Paper } from "../paper/record.ts";
import type { Problem } from "../problem/problem.ts";
import type { Span } from "../text/span.ts";

/** What somebody may mean who types: words to look for, a number, or a paper by its subject. */
export type SuggestionJson =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly betreff?: string }
  | { readonly kind: "subject"; readonly text: string; readonly file: string; readonly drucksache?: string };

export interface CompleteAnswer {
  readonly query: string;
  readonly completions: readonly SuggestionJson[];
}

/** The head of a paper in a list of others. */
export type HeadJson = Pick<Paper, "file" | "drucksache" | "yearForm" | "kind" | "date" | "betreff">;

/** A hit of `drs search --json`. */
export interface HitJson extends HeadJson, Pick<Paper, "otherNumbers" | "sender"> {
  readonly score: number;
  readonly all: boolean;
  readonly line?: number;
  readonly page?: number;
  readonly snippet?: string;
  /** The stretches of `snippet` that the query led to, in order. */
  readonly marks?: readonly Span[];
  readonly others?: readonly HeadJson[];
  readonly why?: readonly ReasonJson[];
  /** Of unanswered questions. */
  readonly days?: number;
  readonly session?: {
    readonly committee: string;
    readonly role?: string;
    readonly date?: string;
    readonly top?: string;
  };
  readonly open?: string;
}

export interface ReasonJson {
  readonly word: string;
  readonly rule: string;
  readonly term: string;
  readonly share: number;
}

export const facetNames = ["kind", "sender", "committee", "year"] as const;
export type FacetName = (typeof facetNames)[number];

/** What `drs search --json` prints. */
export interface SearchAnswer {
  readonly query: string;
  readonly total: number;
  readonly withAll: number;
  readonly matters?: number;
  readonly hints?: {
    readonly kinds: readonly string[];
    readonly parties: readonly string[];
    readonly years?: readonly [number, number];
  };
  readonly unmet?: ReadonlyArray<{ readonly field: string; readonly value: string; readonly near?: string }>;
  readonly suggestions?: ReadonlyArray<{ readonly word: string; readonly meant: string }>;
  readonly facets?: Readonly<Partial<Record<FacetName, readonly Counted[]>>>;
  readonly hits: readonly HitJson[];
}

export interface CitingJson extends HeadJson {
  readonly line: number;
  readonly column: number;
  readonly page?: number;
  readonly relation: string;
}

export interface RelatedJson {
  readonly drucksache?: string;
  readonly files: readonly string[];
  readonly rule?: string;
}

/** Questions and what answers them; `text` of an answer is cleaned. */
export interface TurnJson {
  readonly questions: ReadonlyArray<{ readonly number: string; readonly text: string }>;
  readonly answers: ReadonlyArray<Paper["answers"][number] & { readonly file: string; readonly text?: string }>;
}

/** A citation with the verdict that a check would reach. */
export type LinkJson = Span & Pick<ListedCitation, "drucksache" | "relation" | "verdict">;

/** What `drs show --json` prints of a paper. */
export interface PaperJson extends Omit<Paper, "problems"> {
  /** One for each of `citations` that stands in the text; the places are those in `text`. */
  readonly links: readonly LinkJson[];
  readonly problems: ReadonlyArray<Omit<Problem, "message"> & { readonly message: string }>;
  readonly text?: string;
  readonly citedBy: readonly CitingJson[];
  readonly citedByTotal?: number;
  readonly answerTo: readonly RelatedJson[];
  readonly answeredBy: ReadonlyArray<HeadJson & { readonly rule: string }>;
  readonly family: readonly RelatedJson[];
  readonly exchange: readonly TurnJson[];
}

/** What it prints of a number that is only cited. */
export interface MissingJson {
  readonly drucksache: string;
  readonly missing: true;
  readonly citedBy: readonly CitingJson[];
}

/** What a number or file leads to: several papers may have one number, and there may be none. */
export type PaperAnswer = PaperJson | readonly PaperJson[] | MissingJson;

export interface FindingJson extends Omit<Problem, "message"> {
  readonly severity: "error" | "warning" | "note";
  readonly drucksache?: string;
  readonly file: string;
  readonly year?: number;
  readonly more?: number;
  readonly text: string;
  readonly message: string;
}

/** What `drs refs --format json` prints. */
export interface FindingsAnswer {
  readonly checked: { readonly files: number; readonly citations: number };
  readonly excused: number;
  readonly problems: readonly FindingJson[];
}
