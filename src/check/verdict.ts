import type { OtherBody } from "../citation/citation.ts";
import { familyOf } from "../drucksache/canonical.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { PaperKind } from "../paper/record.ts";
import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import { acceptedKinds, contradictions } from "./contradictions.ts";
import { type Holdings, isPart } from "./holdings.ts";

/** What a check finds out about one citation. */
export type Verdict =
  | { readonly kind: "found" }
  /** The paper of a parliament: no check of a town's papers misses it. */
  | { readonly kind: "other-body"; readonly body: OtherBody }
  | { readonly kind: "unresolved" }
  | { readonly kind: "impossible"; readonly why: string }
  | { readonly kind: "self" }
  | { readonly kind: "mismatch"; readonly differences: readonly string[] }
  | { readonly kind: "ambiguous"; readonly files: readonly string[] }
  | { readonly kind: "later-version"; readonly newer: string };

export type VerdictKind = Verdict["kind"];

export interface VerdictContext {
  readonly holdings: Holdings;
  readonly scheme: NumberScheme;
}

/** @param paper the one that cites */
export function verdictOn(
  citation: CitationWithClaim,
  paper: PaperReferences,
  { holdings, scheme }: VerdictContext,
): Verdict {
  const { drucksache, body } = citation;
  if (body) return { kind: "other-body", body };
  const carriers = holdings.carriersOf(drucksache);
  if (drucksache === paper.drucksache && carriers.every(({ file }) => file === paper.file)) return { kind: "self" };
  if (carriers.length === 0) {
    const why = impossibility(drucksache, paper, holdings);
    return why === undefined ? { kind: "unresolved" } : { kind: "impossible", why };
  }
  const differences = citation.claim ? contradictions(citation.claim, carriers, { scheme, holdings, drucksache }) : [];
  if (differences.length > 0) return { kind: "mismatch", differences };
  const rivals = rivalsOf(citation, carriers, scheme);
  if (rivals.length > 1) return { kind: "ambiguous", files: rivals.map(({ file }) => file) };
  const newer = laterVersion(citation, paper, { holdings, scheme });
  return newer === undefined ? { kind: "found" } : { kind: "later-version", newer };
}

/** Why the town cannot have given out a number, if it cannot. */
function impossibility(drucksache: string, paper: PaperReferences, holdings: Holdings): string | undefined {
  const { year, isPlausible } = holdings.originOf(drucksache);
  if (year === undefined) return undefined;
  const known = yearOf(paper, holdings);
  if (known !== undefined && year > known) return `its year is behind that of the paper that cites it (${known})`;
  return isPlausible ? undefined : `the town's count was elsewhere in ${year}`;
}

/** The year in which a paper was written; by its number at most a year later than that says. */
function yearOf({ date, drucksache }: PaperReferences, holdings: Holdings): number | undefined {
  if (date !== undefined) return Number(date.slice(0, 4));
  const { year } = drucksache === undefined ? {} : holdings.originOf(drucksache);
  return year === undefined ? undefined : year + 1;
}

/** The kinds that ask, answer and inform, and are no version of what they belong to. */
const answering: readonly PaperKind[] = ["anfrage", "stellungnahme", "mitteilung", "protokoll", "anlage"];

/**
 * The papers with the same number that a citation may mean. Annexes and minutes carry the number of their paper: beside
 * it they do not count, nor does what shows no kind.
 */
function rivalsOf({ claim, relation }: CitationWithClaim, carriers: Carriers, scheme: NumberScheme): Carriers {
  if (carriers.length < 2) return carriers;
  const papers = carriers.filter((carrier) => !isPart(carrier));
  if (papers.length === 0) return scheme.answersShare ? [] : carriers.filter(({ kind }) => kind === undefined);
  const meant = claim?.kind && acceptedKinds[claim.kind];
  const isAnswered = relation === "answers" || scheme.answersShare;
  return papers.filter(({ kind }) => (meant ? kind && meant.includes(kind) : !isAnswered || kind !== "stellungnahme"));
}

type Carriers = ReturnType<Holdings["carriersOf"]>;

/** The last member of the cited paper's family that came after it and before the citing paper, which does not know it. */
function laterVersion(
  { drucksache }: CitationWithClaim,
  paper: PaperReferences,
  { holdings, scheme }: { readonly holdings: Holdings; readonly scheme: NumberScheme },
): string | undefined {
  const family = familyOf(scheme, drucksache);
  const members = holdings.familyOf(family);
  if (members.length < 2 && members[0] === drucksache) return undefined;
  if (paper.drucksache !== undefined && familyOf(scheme, paper.drucksache) === family) return undefined;
  const known = new Set(paper.citations.map((citation) => citation.drucksache));
  const later = members.filter((member) => isBehind(member, drucksache) && holdings.carriersOf(member).some(isVersion));
  const last = later
    .filter((member) => holdings.carriersOf(member).every(({ date }) => !isAfter(date, paper.date)))
    .at(-1);
  return last === undefined || later.some((member) => known.has(member)) ? undefined : last;
}

function isVersion({ kind }: { readonly kind?: PaperKind }): boolean {
  return kind === undefined || !answering.includes(kind);
}

/** `18-08544-04` is behind `18-08544-01` and `18-08544`. */
function isBehind(member: string, drucksache: string): boolean {
  return member > drucksache;
}

function isAfter(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date > other;
}
