import { sentenceAround } from "../text/sentence.ts";
import type { Relation } from "./citation.ts";

// `Zur Anfrage der FDP-Fraktion vom 3. Juni 2025 (` … `) wird wie folgt Stellung genommen:`, `Zum Antrag …`,
// `Zu den Anfragen …`. Not: `Wie in der Stellungnahme zur Anfrage 24-24242 dargelegt, …`.
const formulaBegins =
  /^Zu(?:r|m| der| den| dem)?\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]*(?:anfragen?|antrag|anträgen?|vorlagen?|drucksachen?|ds|drs)\b/iu;
const formulaEnds =
  /\b(?:Stellung\s+(?:genommen|bezogen)|nehme[n]?|nimmt|beantworte[nt]*|antworte[nt]*|geantwortet|mitgeteilt|teilt|teile)\b/u;

// In a title, at the beginning of a paragraph or behind its label: `Betreff: Änderungsantrag zur Vorlage 22-19541`.
const title = "(?:^|\\n[ ]*\\n|(?:Betreff|Betrifft|hier):?\\s*)(?:[-•*]\\s*)?";
const adjectives = "(?:(?:Interfraktioneller|Gemeinsamer|Dringlicher|Schriftliche|Weitere[rn]?|\\d\\.)\\s+)*";
const towards = "\\s+zu(?:r|m|\\s+de[rnm])?\\b(?:(?!\\n[ ]*\\n)[\\s\\S]){0,160}$";
const titles: ReadonlyArray<readonly [Relation, RegExp]> = [
  ["amends", new RegExp(`${title}${adjectives}Änderungsantr(?:ag|äge)${towards}`, "iu")],
  ["supplements", new RegExp(`${title}${adjectives}(?:Ergänzung(?:svorlage|santrag)?|Nachtrag)${towards}`, "iu")],
  [
    "answers",
    new RegExp(`${title}${adjectives}(?:Stellungnahme|Antwort|Beantwortung)(?:\\s+der\\s+Verwaltung)?${towards}`, "iu"),
  ],
];

/** What a citation does to the cited paper. `marker` is where the wording stands that says so. */
export interface RelationFound {
  readonly relation: Relation;
  readonly marker: number;
}

/** The relation of the citation at `start` to `end` of a cleaned text; `cites` where the wording says no more. */
export function findRelation(text: string, start: number, end: number): RelationFound {
  const sentence = sentenceAround(text, start);
  const begins = formulaBegins.test(text.slice(sentence.start, start));
  if (begins && formulaEnds.test(text.slice(end, sentence.end))) return { relation: "answers", marker: start };
  const from = Math.max(0, start - 240);
  const before = text.slice(from, start);
  for (const [relation, wording] of titles) {
    const match = wording.exec(before);
    // `^` is the paper's beginning, not that of the window.
    if (match && (from === 0 || match.index > 0)) return { relation, marker: from + match.index };
  }
  return { relation: "cites", marker: start };
}
