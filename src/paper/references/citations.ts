import type { Citation, Relation } from "../../citation/citation.ts";
import { findCitations } from "../../citation/find-citations.ts";
import { findItemNumbers } from "../../citation/item-numbers.ts";
import { type CitingPaper, findRelation } from "../../citation/relation.ts";
import { namesYear } from "../../drucksache/number-year.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { rawSpan } from "../../text/edited-text.ts";
import { L } from "../../text/letters.ts";
import { MOST_PARTS } from "../../text/most-parts.ts";
import type { Placed, Span } from "../../text/span.ts";
import { tooMany } from "../first-parts.ts";
import type { ParsedFrontMatter } from "../head/front-matter.ts";
import type { OwnNumber } from "../head/own-number.ts";
import type { FoundProblem, PaperText } from "../paper-text.ts";
import type { PaperKind } from "../record.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";

/** What a paper of the kind does to the one that it is about. Other kinds may do anything. */
const deeds: Readonly<Partial<Record<PaperKind, Relation>>> = {
  anfrage: "cites",
  aenderungsantrag: "amends",
  ergaenzungsantrag: "supplements",
  ergaenzungsvorlage: "supplements",
  stellungnahme: "answers",
};

interface Options {
  readonly municipality: Municipality;
  /** The numbers that it names count as citations. */
  readonly front: ParsedFrontMatter;
  readonly own: OwnNumber;
  readonly kind: PaperKind | undefined;
  readonly betreff: Span | undefined;
}

/** The citations of a paper. */
export interface FoundCitations {
  readonly citations: Citation[];
  /** A problem where they become more than are read; none as a rule. */
  readonly unread: readonly FoundProblem[];
}

/** The citations of a paper, without its own number where that only labels the paper or a page of it. */
export function citationsOf({ raw, edited, position, toRaw }: PaperText, options: Options): FoundCitations {
  const { municipality, front, own, kind, betreff } = options;
  const { text } = edited;
  // What is printed as the paper's number is its own too where front matter gives another.
  const numbers = [own.drucksache, own.printed, own.otherNumbers].flatMap((number) => number ?? []);
  const deed = kind && deeds[kind];
  const citing: CitingPaper = { ...(deed ? { deed } : {}), ...(betreff ? { title: betreff } : {}) };
  // One wording, such as `Änderungsantrag zu 18-09435`, means the first number after it, and the others of its list.
  const saidUntil = new Map<number, number>();
  const items = kind === "protokoll" ? findItemNumbers(text, municipality.numbers) : [];
  const found = findCitations(text, municipality, items);
  const unread = found.slice(MOST_PARTS).map(toRaw).map(tooMany("citations"));
  const citations = found.slice(0, MOST_PARTS).flatMap(({ drucksache, body, start, end }) => {
    const isOwn = numbers.includes(drucksache);
    const span = rawSpan(edited, start, end);
    if (isOwn && kind === "stellungnahme" && isListed(span, own) && namesYear(municipality.numbers, drucksache)) {
      const place = { text: raw.slice(span.start, span.end), ...span, ...position(span.start) };
      return [{ drucksache, ...place, relation: "answers" } satisfies Citation];
    }
    if (isOwn && isLabel(text, { start, end }, municipality)) return [];
    if (own.place && span.start < own.place.end && own.place.start < span.end) return [];
    // What stands above every page stands above the first one, too.
    if (isOwn && own.place && lineAt(raw, span.start) === lineAt(raw, own.place.start)) return [];
    const { relation, marker } = findRelation(text, { start, end }, citing);
    const until = saidUntil.get(marker);
    const isMeant = until === undefined || listed.test(text.slice(until, start));
    if (isMeant) saidUntil.set(marker, end);
    return [
      {
        drucksache,
        ...(body ? { body } : {}),
        text: raw.slice(span.start, span.end),
        ...span,
        ...position(span.start),
        relation: isMeant ? relation : "cites",
      } satisfies Citation,
    ];
  });
  const named = officialRelations(front)
    .filter(({ value }) => !numbers.includes(value))
    .map(({ value, start, end, relation }): Citation => {
      return { drucksache: value, text: raw.slice(start, end), start, end, ...position(start), relation };
    });
  return { citations: [...named, ...citations], unread };
}

/**
 * Whether a number is one of several in the head. An answer under the numbers of several motions says by them which ones it
 * answers; those of other papers, and numbers that are given out again and again, only say which paper it is.
 */
function isListed({ start, end }: Span, { listed }: OwnNumber): boolean {
  return listed !== undefined && listed.start <= start && end <= listed.end;
}

/** The numbers that front matter names, in the order of their places, with what the paper does to each. */
function officialRelations({
  fields,
  places,
}: ParsedFrontMatter): ReadonlyArray<Placed<string> & { relation: Relation }> {
  const { answersTo = [], amends = [], supplements = [], related = [], belongsTo } = fields;
  const place = places.belongsTo;
  const lists: ReadonlyArray<readonly [Relation, ReadonlyArray<Placed<string>>]> = [
    ["answers", answersTo],
    ["amends", amends],
    ["supplements", supplements],
    ["cites", [...related, ...(belongsTo !== undefined && place ? [{ value: belongsTo, ...place }] : [])]],
  ];
  return lists
    .flatMap(([relation, numbers]) => numbers.slice(0, MOST_PARTS).map((number) => ({ ...number, relation })))
    .sort((a, b) => a.start - b.start);
}

/** The line of a place in the raw text, whatever its blanks. */
function lineAt(raw: string, offset: number): string {
  const start = Math.max(raw.lastIndexOf("\n", offset), raw.lastIndexOf("\f", offset)) + 1;
  const end = raw.indexOf("\n", offset);
  return raw
    .slice(start, end < 0 ? raw.length : end)
    .replace(/\s+/g, " ")
    .trim();
}

// What may stand between two numbers of a list: ` und `, `, Drs. `, `) und zur Vorlage (DS `. Not: ` und Stellungnahme `.
const listed = new RegExp(
  String.raw`^[)\]]?\s{0,2}(?:,|;|/|und|sowie|u\.)\s{0,2}(?:zu(?:r|m|\s+de[rnm])\s{1,2}[${L}-]{1,30}\s{1,2})?[([]?(?:(?:Drs|Ds|DS|Nr)\.?\s{0,2})?[([]?$`,
  "u",
);

// What labels a page is shorter, in characters.
const LONGEST_LABEL = 120;

// `Seite 2`, `Seite 2 von 3`, `Seite 2/3`.
const pageMark = new RegExp(String.raw`(?<![${L}])Seite[ ]?\d{1,4}(?:[ ]?(?:von|/)[ ]?\d{1,4})?(?![${L}\d])`, "gi");

const noLetter = new RegExp(`[^${L} ]`, "g");

/** Whether the number stands alone on its line, or with nothing but a kind, a label, the town's name or a page's number. */
function isLabel(text: string, { start, end }: Span, municipality: Municipality): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  const after = text.slice(end, end + LONGEST_LABEL);
  const rest = before.slice(before.lastIndexOf("\n") + 1) + after.split("\n", 1)[0];
  if (rest.length >= LONGEST_LABEL) return false;
  const words = rest
    .replace(/\((?:nicht)?öffentlich\)/i, "")
    .replace(pageMark, "")
    .replace(municipality.title, "")
    .replace(noLetter, " ")
    .trim()
    .replace(/\s+/g, " ");
  if (words === "" || /^(?:Drs|Ds|DS|Drucksache|Drucksachennummer|Vorlage|ALLRIS)(?: (?:Nr|Nummer))?$/.test(words))
    return true;
  const vocabulary = vocabularyOf(municipality);
  return vocabulary.parseKind(words) !== undefined || vocabulary.parseLabel(words) !== undefined;
}
