import { L } from "../text/letters.ts";
import type { Span } from "../text/span.ts";
import type { Relation } from "./citation.ts";

/** The nouns that say in a title what the paper does to the paper named next. */
const nouns: ReadonlyArray<readonly [Relation, string]> = [
  ["amends", "Änderungsantr(?:ag|äge)"],
  ["supplements", "(?:Ergänzung(?:svorlage|santrag)?|Nachtrag)"],
  ["answers", "(?:Stellungnahme|Antwort|Beantwortung)(?:\\s+der\\s+Verwaltung)?"],
];
const adjectives = "(?:(?:Interfraktioneller|Gemeinsamer|Dringlicher|Schriftliche|Weitere[rn]?|\\d\\.)\\s+)*";
const towards = "\\s+zu(?:r|m|\\s+de[rnm])?\\b";
const bullet = "(?:[-•*]\\s*)?";
const wordings = (before: string, after: string): ReadonlyArray<readonly [Relation, RegExp]> =>
  nouns.map(([relation, noun]) => [relation, new RegExp(`${before}${adjectives}${noun}${towards}${after}$`, "i")]);

// At the beginning of a paragraph or after its label: `Betreff: Änderungsantrag zur Vorlage 22-19541`.
const heading = wordings(
  `(?:^|\\n[ ]*\\n|(?:Betreff|Betrifft|hier):?\\s*)${bullet}`,
  "(?:(?!\\n[ ]*\\n)[\\s\\S]){0,160}",
);
// At the end of the subject: `Bänke - Änderungsantrag zu 18-09435`, `Haushalt (Ergänzung zu 22-19541)`. Not: `Umsetzung
// des Änderungsantrags zu …`.
const partOfTitle = wordings("(?:^|\\s[-–]\\s*|[:(,]\\s*|\\n\\s*)", "[\\s\\S]{0,160}");
// At a line's start, if a colon ends the line: `Änderungsantrag zu 18-09435:`. Not below `Der Rat verwarf den`.
const article = `(?<!(?:^|[^${L}])(?:de[rnms]|die|eine[rnm]?|ein|unsere[nrm]?|diese[nrm]?|zu[mr]|im|am|vom)[ ]*\\n)`;
const lineStart = wordings(`(?:^|\\n)${article}[ ]*${bullet}`, "[^\\n]{0,160}");
const colonAfter = /^(?:[\s\d)\]/,;–-]|und|sowie|oder|u\.){0,60}:[ \t]*(?:\n|$)/u;

// `Änderungsantrag zu 18-09435 wurde abgelehnt`: a report of another paper, not a title.
const reported = new RegExp(
  String.raw`^[)\]]?\s+(?:wurden?|ist|sind|war|waren|hat|haben|liegt|liegen|lag)(?![${L}])`,
  "u",
);

// How far a title's first word stands before the number at most, in characters.
const LONGEST_TITLE = 240;

export interface TitleFound {
  readonly relation: Relation;
  readonly marker: number;
}

/** The relation that a heading, or a line that ends in a colon, gives the number at a place. */
export function relationInHeading(text: string, { start, end }: Span, mayBeLine: boolean): TitleFound | undefined {
  const after = text.slice(end, end + 100);
  if (reported.test(after)) return undefined;
  const from = Math.max(0, start - LONGEST_TITLE);
  const before = text.slice(from, start);
  const found = firstOf(heading, before, from);
  if (found || !mayBeLine || !colonAfter.test(after)) return found;
  return firstOf(lineStart, before, from);
}

/** The relation that the paper's subject gives the number in it. */
export function relationInTitle(text: string, { start }: Span, title: Span): TitleFound | undefined {
  if (start < title.start || start >= title.end) return undefined;
  const from = Math.max(title.start, start - LONGEST_TITLE);
  const found = firstOf(partOfTitle, text.slice(from, start), from - title.start);
  return found && { ...found, marker: title.start };
}

function firstOf(wordings: typeof heading, before: string, from: number): TitleFound | undefined {
  for (const [relation, wording] of wordings) {
    const match = wording.exec(before);
    // `^` means the beginning of the paper, not of the stretch at hand.
    if (match && (from === 0 || match.index > 0)) return { relation, marker: from + match.index };
  }
  return undefined;
}
