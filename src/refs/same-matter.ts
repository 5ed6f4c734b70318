import { type Matter, type MatterConsultation, subjectKey } from "../paper/references/matter.ts";
import { daysAfter } from "../text/calendar.ts";

/** Whether two papers have one subject, apart from prefixes such as `Anfrage:`. */
export function isSameSubject(one: Matter, other: Matter): boolean {
  return subjectOf(one) !== "" && subjectOf(one) === subjectOf(other);
}

/** Whether two papers are meant for one session, as far as its day tells. */
export function isSameDay({ session }: Matter, other: Matter): boolean {
  return session?.date !== undefined && session.date === other.session?.date;
}

// A question that a session puts off is answered in one of the next, in days. Later a subject may have come up again.
const NEAR = 100;

/** Whether two papers, of which at least one has no number, are meant for sessions of one committee that lie near each other. */
export function isNear(one: Matter, other: Matter): boolean {
  if (one.drucksache !== undefined && other.drucksache !== undefined) return false;
  if (isHandedInApart(one, other)) return false;
  if (!one.session?.date || !other.session?.date || !isSameCommittee(one.session, other.session)) return false;
  return Math.abs(daysAfter(one.session.date, other.session.date)) <= NEAR;
}

// `Schulen`, `Sachstand` alone are asked about again and again, in characters of a key.
const TELLING = 12;

/** Whether nothing but its subject tells which matter a paper is of: it has neither number nor day. */
export function isUndated(matter: Matter): boolean {
  const { drucksache, session, submitted } = matter;
  return drucksache === undefined && !session?.date && !submitted && subjectOf(matter).length >= TELLING;
}

/**
 * Whether two papers with different numbers belong to one item of an agenda: one of the numbers is a misprint, or one
 * answer is for several papers.
 */
export function isSameTopic(one: Matter, other: Matter): boolean {
  return isSameTop(one, other) && !isHandedInApart(one, other) && isSimilarSubject(one, other);
}

/**
 * Whether two papers belong to one item of an agenda. Their subjects and the numbers of the agenda may have been read
 * wrongly, so that the day on which they were handed in counts too.
 */
export function isSameItem(one: Matter, other: Matter): boolean {
  if (!isSameSession(one, other)) return false;
  const isHandedInTogether = one.submitted !== undefined && one.submitted === other.submitted;
  if (isSameTop(one, other)) return isHandedInTogether || isSimilarSubject(one, other);
  if (isHandedInTogether) return similarity(one, other) >= VERY_SIMILAR;
  if (one.session?.top !== undefined && other.session?.top !== undefined) return false;
  return isSameSender(one, other)
    ? isSimilarSubject(one, other)
    : similarity(one, other) === 1 && wordsOf(one).size > 2;
}

/** Whether the days on which they were handed in differ. An answer to several papers gives only one of the days. */
function isHandedInApart(one: Matter, other: Matter): boolean {
  if ([one, other].some(({ session }) => partsOf(session?.top).length > 1)) return false;
  return one.submitted !== undefined && other.submitted !== undefined && one.submitted !== other.submitted;
}

function isSameSession(one: Matter, other: Matter): boolean {
  return (
    isSameDay(one, other) && one.session !== undefined && isSameCommittee(one.session, other.session ?? one.session)
  );
}

/** `24` and `24 b`, `36 b` and `36 a - c` are one item; `24 a` and `24 b` are two. */
function isSameTop(one: Matter, other: Matter): boolean {
  const [top, otherTop] = [one.session?.top, other.session?.top];
  if (top === undefined || otherTop === undefined || !isSameSession(one, other)) return false;
  if (/^[\d.]+/.exec(top)?.[0] !== /^[\d.]+/.exec(otherTop)?.[0]) return false;
  const [parts, others] = [partsOf(top), partsOf(otherTop)];
  return parts.length === 0 || others.length === 0 || parts.some((part) => others.includes(part));
}

/** The letters of `36 a) + b)`, and of `36 a - c` the ones between. */
function partsOf(top = ""): string[] {
  const range = /([a-z])\)?\s*[-–]\s*([a-z])/i.exec(top);
  const [first, last] = range?.slice(1).map((letter) => letter.toLowerCase().charCodeAt(0)) ?? [];
  if (first === undefined || last === undefined) return top.toLowerCase().match(/[a-z]/g) ?? [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String.fromCharCode(first + i));
}

/** Whether two papers belong to items of an agenda that have different numbers, `15` and `16`. */
export function isOtherItem({ session }: Matter, other: Matter): boolean {
  const [top, otherTop] = [session?.top, other.session?.top].map((one) => /^\d+/.exec(one ?? "")?.[0]);
  return top !== undefined && otherTop !== undefined && top !== otherTop;
}

/** `Ortschaftsrat` and `Ortschaftsrat Durlach` may be one. */
export function isSameCommittee(one: MatterConsultation, other: MatterConsultation): boolean {
  const [a, b] = [one.committee.toLowerCase(), other.committee.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}

// Half the words in common is what two subjects about one street have: `Zustand Ringstraße`, `Sanierung Ringstraße`.
const SIMILAR = 0.6;
// The office that stands before a subject is two words of three: `Bürgerservice und Sicherheit Ringstraße`.
const VERY_SIMILAR = 0.75;

/** Whether two subjects have most of their words in common. */
export function isSimilarSubject(one: Matter, other: Matter): boolean {
  return similarity(one, other) > SIMILAR;
}

/** Whether both papers name the same movers: an answer often repeats those of its question. */
function isSameSender({ sender = [] }: Matter, other: Matter): boolean {
  return sender.length > 0 && sender.every((name) => other.sender?.includes(name));
}

// In characters: `Pflege` in `Grünpflege`. Not: `Platz` in `Spielplatz`.
const SHORTEST_PART = 6;

/** Whether two words are one, or one is a part of the other as a compound. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [part, whole] = one.length < other.length ? [one, other] : [other, one];
  return part.length >= SHORTEST_PART && whole.includes(part);
}

/** How many of the words of the shorter subject stand in the longer one, also as parts of compounds, from 0 to 1. */
function similarity(one: Matter, other: Matter): number {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  const others = [...more];
  return [...fewer].filter((word) => others.some((other) => isAlike(word, other))).length / fewer.size;
}

const knownWords = new WeakMap<Matter, ReadonlySet<string>>();

/** The words of a subject that say what it is about: those of four letters and more. Of all questions, each is asked often. */
function wordsOf(matter: Matter): ReadonlySet<string> {
  const words = knownWords.get(matter) ?? new Set(matter.betreff?.toLowerCase().match(/[\p{L}\d]{4,}/gu));
  knownWords.set(matter, words);
  return words;
}

const knownSubjects = new WeakMap<Matter, string>();

function subjectOf(matter: Matter): string {
  const subject = knownSubjects.get(matter) ?? subjectKey(matter.betreff);
  knownSubjects.set(matter, subject);
  return subject;
}
