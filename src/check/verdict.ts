import type { OtherBody } from "../citation/citation.ts";
import { familyOf } from "../drucksache/canonical.ts";
import { isSameNumber } from "../drucksache/identity.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Message } from "../language/message.ts";
import { numbersOf, type PaperKind } from "../paper/record.ts";
import { isAsking } from "../paper/references/matter.ts";
import type { CitationWithClaim, PaperReferences } from "../paper/references/references.ts";
import { acceptedKinds, contradictions } from "./contradictions.ts";
import { meantCarriers } from "./meant-carriers.ts";
import { type NamedFiles, namedFiles } from "./named-files.ts";
import { namedRivals } from "./named-rivals.ts";
import { type Carrier, isPart, type NumberedPapers } from "./numbered-papers.ts";

/** The result of checking one citation. */
export type Verdict =
  | { readonly kind: "found" }
  /** A paper of a parliament, which a town's corpus need not hold. */
  | { readonly kind: "other-body"; readonly body: OtherBody }
  | { readonly kind: "unresolved" }
  | { readonly kind: "impossible"; readonly why: Message }
  | { readonly kind: "self" }
  | { readonly kind: "mismatch"; readonly differences: readonly Message[] }
  | ({ readonly kind: "ambiguous" } & NamedFiles)
  | { readonly kind: "later-version"; readonly newer: string };

export type VerdictKind = Verdict["kind"];

export interface VerdictContext {
  readonly numbered: NumberedPapers;
  readonly scheme: NumberScheme;
}

/** @param paper the citing paper */
export function verdictOn(
  citation: CitationWithClaim,
  paper: PaperReferences,
  { numbered, scheme }: VerdictContext,
): Verdict {
  const { drucksache, body, relation } = citation;
  if (body) return { kind: "other-body", body };
  const carriers = meantCarriers(citation, paper, { numbered, scheme });
  const isOwn = numbersOf(paper).some((own) => isSameNumber(drucksache, own));
  // In the head of an answer to several papers each number is its own, too; where answers share numbers, its own is the motion's.
  const isOfMatter = relation === "answers" ? paper.otherNumbers !== undefined : scheme.answersShare === true;
  if (isOwn && isOfMatter && paper.kind === "stellungnahme") return { kind: "found" };
  if (isOwn && carriers.every(({ file }) => file === paper.file)) return { kind: "self" };
  if (carriers.length === 0) {
    const why = impossibility(drucksache, paper, numbered);
    return why === undefined ? { kind: "unresolved" } : { kind: "impossible", why };
  }
  const differences = citation.claim ? contradictions(citation.claim, carriers, { scheme, numbered, drucksache }) : [];
  if (differences.length > 0) return { kind: "mismatch", differences };
  const rivals = rivalsOf(citation, carriers, scheme);
  // A paper that names its own number means itself, an annex the paper beside which it is kept.
  const isMeant = (): boolean =>
    rivals.some(({ file }) => file === paper.file) || isAnnexOf(drucksache, paper, numbered);
  if (rivals.length > 1 && !isMeant()) {
    const named = namedRivals(rivals, citation, paper, { numbered, scheme });
    if (named.length === 0) return { kind: "unresolved" };
    if (named.length > 1) return { kind: "ambiguous", ...namedFiles(named) };
  }
  const newer = laterVersion(citation, paper, { numbered, scheme });
  return newer === undefined ? { kind: "found" } : { kind: "later-version", newer };
}

/** Whether a paper is an annex that says that it belongs to the paper with a number. */
function isAnnexOf(drucksache: string, { file, kind }: PaperReferences, numbered: NumberedPapers): boolean {
  if (kind !== "anlage") return false;
  const annex = numbered.papersCiting(drucksache).find((citing) => citing.file === file);
  return annex?.belongsTo !== undefined && isSameNumber(annex.belongsTo, drucksache);
}

/** Why the town cannot have given out a number; `undefined` if it can. */
function impossibility(drucksache: string, paper: PaperReferences, numbered: NumberedPapers): Message | undefined {
  const { year, isPlausible } = numbered.originOf(drucksache);
  if (year === undefined) return undefined;
  const known = yearOf(paper, numbered);
  if (known !== undefined && year > known) return { id: "year-after-citing", year: known };
  return isPlausible ? undefined : { id: "no-number-like-it", year };
}

/** The last year in which a paper can have been written: that of its date, or else one after that of its number. */
function yearOf({ date, drucksache }: PaperReferences, numbered: NumberedPapers): number | undefined {
  if (date !== undefined) return Number(date.slice(0, 4));
  const { year } = drucksache === undefined ? {} : numbered.originOf(drucksache);
  return year === undefined ? undefined : year + 1;
}

/** The kinds that ask, answer and inform. They are no new version of the paper that they belong to. */
const answering: readonly PaperKind[] = ["anfrage", "stellungnahme", "mitteilung", "protokoll", "anlage"];

/**
 * The papers with the cited number that a citation may mean. Annexes, minutes and files without a kind carry the number
 * of their paper and do not count beside it.
 */
function rivalsOf({ claim, relation }: CitationWithClaim, carriers: Carriers, scheme: NumberScheme): Carriers {
  if (carriers.length < 2) return carriers;
  const papers = carriers.filter((carrier) => !isPart(carrier));
  if (papers.length === 0) return scheme.answersShare ? [] : carriers.filter(({ kind }) => kind === undefined);
  const meant = claim?.kind && acceptedKinds[claim.kind];
  const isAnswered = relation === "answers" || scheme.answersShare;
  return papers.filter(({ kind }) => (meant ? kind && meant.includes(kind) : !isAnswered || kind !== "stellungnahme"));
}

type Carriers = ReturnType<NumberedPapers["carriersOf"]>;

/**
 * The last member of the cited paper's family that is later than it and no later than the citing paper, which ignores it. An
 * annex without a day may be older.
 */
function laterVersion(
  { drucksache, claim }: CitationWithClaim,
  paper: PaperReferences,
  { numbered, scheme }: { readonly numbered: NumberedPapers; readonly scheme: NumberScheme },
): string | undefined {
  const family = familyOf(scheme, drucksache);
  const members = numbered.familyOf(family);
  if (members.length < 2 && members[0] === drucksache) return undefined;
  if (paper.drucksache !== undefined && familyOf(scheme, paper.drucksache) === family) return undefined;
  if (paper.kind === "anlage" && paper.date === undefined) return undefined;
  const known = new Set(paper.citations.map((citation) => citation.drucksache));
  const { kind: said } = claim ?? {};
  const cited = numbered
    .carriersOf(drucksache)
    .filter(({ kind }) => !said || !kind || acceptedKinds[said].includes(kind));
  const isVersion = (carrier: Carrier): boolean => isVersionOf(carrier, cited);
  const later = members.filter(
    (member) => isLaterMember(member, drucksache) && numbered.carriersOf(member).some(isVersion),
  );
  const last = later
    .filter((member) => numbered.carriersOf(member).every(({ date }) => !isAfter(date, paper.date)))
    .at(-1);
  return last === undefined || later.some((member) => known.has(member)) ? undefined : last;
}

/** Whether a member of a family replaces another one: a bill a bill, a motion a motion of the same group. */
function isVersionOf({ kind, sender }: Carrier, cited: readonly Carrier[]): boolean {
  if (kind === undefined) return true;
  if (answering.includes(kind)) return false;
  // What informs about a bill leaves it as it is.
  if (kind === "informationsvorlage") return cited.some((one) => one.kind === kind);
  if (!isAsking({ kind })) return true;
  // What amends or adds to a motion leaves it as it is.
  if (kind !== "antrag" && !cited.some((one) => one.kind === kind)) return false;
  // A motion on a bill changes it, but is no bill.
  if (!cited.some(isAsking)) return false;
  const senders = new Set(cited.flatMap((carrier) => carrier.sender ?? []));
  return !sender || senders.size === 0 || sender.some((name) => senders.has(name));
}

/** `18-08544-04` comes after `18-08544-01` and `18-08544`. */
function isLaterMember(member: string, drucksache: string): boolean {
  return member > drucksache;
}

function isAfter(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date > other;
}
