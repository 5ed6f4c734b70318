import type { FileSpan } from "../text/span.ts";

/** What the citing paper does to the cited one, from the wording: most only name it. */
export const relations = ["answers", "amends", "supplements", "cites"] as const;
export type Relation = (typeof relations)[number];

/** The bodies other than the town's council whose papers are cited. */
export const otherBodies = ["bundestag", "bundesrat", "landtag"] as const;
export type OtherBody = (typeof otherBodies)[number];

/** One number at one place of a paper; a list of numbers gives one citation each. */
export interface Citation extends FileSpan {
  /** Canonical form, such as `25-26577`. */
  readonly drucksache: string;
  /** Whose paper it is, where it is not the town's own: a check never calls such a paper missing. */
  readonly body?: OtherBody;
  /** The number as printed, without its prefix; line breaks included. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly relation: Relation;
}
