import { L, Lu } from "../text/letters.ts";
import type { OtherBody } from "./citation.ts";

/** Words that announce a paper of a parliament: `BT-Drs. 20/1234`, `Landtags-Drucksache 18/9410`, `BR Drs. 286/24`. */
const compounds: Readonly<Record<OtherBody, string>> = {
  bundestag: "(?:BT|Bundestags?)",
  bundesrat: "(?:BR|Bundesrats?)",
  landtag: "(?:LT|Landtags?)",
};

/** A parliament's name before or after: `Deutscher Bundestag, Drucksache 19/7513`, `Drucksache 19/7513 des Landtages`. */
const names: Readonly<Record<OtherBody, string>> = {
  bundestag: "Bundestag(?:e?s)?",
  bundesrat: "Bundesrat(?:e?s)?",
  landtag: "Landtag(?:e?s)?",
};

/** Whether a text names a Drucksache at all: each wording holds a `paper`. */
export function mentionsPaper(text: string): boolean {
  return ["Drs", "Ds", "rucks"].some((word) => text.includes(word));
}

/** Whether a text names the body at all: each of its wordings holds one of these. */
export function mentionsBody(text: string, body: OtherBody): boolean {
  return abbreviationAndName[body].some((word) => text.includes(word));
}

const abbreviationAndName: Readonly<Record<OtherBody, readonly string[]>> = {
  bundestag: ["BT", "Bundestag"],
  bundesrat: ["BR", "Bundesrat"],
  landtag: ["LT", "Landtag"],
};

/** Its form where only a name stands near: too narrow for `8720/13` of a town. Year or term and number. */
const forms: Readonly<Record<OtherBody, string>> = {
  bundestag: "[1-9]\\d?/\\d{2,6}",
  bundesrat: "\\d{1,3}/\\d{2}",
  landtag: "[1-9]\\d?/\\d{2,6}",
};

// Legislative term and number, or number and year for the Bundesrat: `16 /7684`, `17 / \n9391`.
const number = "\\d{1,4}[ ]?/[ ]?\\n?\\d{1,6}";
const paper = "(?:Drs|Ds|Drucks|[Dd]rucksachen?)\\b\\.?(?:[-\\s]{0,3}Nrn?\\.?)?:?\\s{0,2}";
const and = "\\s{0,2}(?:,|;|und|sowie|oder|bzw\\.?|u\\.)\\s{1,3}";
// A number ends where neither letter nor digit follows, nor a separator with a digit.
const END = `(?![${L}\\d]|[-–/.,:]\\d)`;
const list = (body: OtherBody, first: string): string => `(?<list>${first}${END}(?:${and}${forms[body]}${END}){0,20})`;

/** Each body's wordings, as sources of regular expressions; group `list` holds the numbers and their separators. */
export const otherBodyWordings = (body: OtherBody): readonly string[] => [
  // `BT-Drs. 20/1234 und 20/1235`, `Bundesratsdrucksache 286/21`.
  `(?<![${L}\\d])${compounds[body]}[- ]?\\n?${paper}${list(body, number)}`,
  // `Deutscher Bundestag, 19. Wahlperiode, Drucksache 19/7513`, `Landtag von Baden-Württemberg – Drucksache 16/4410`.
  `(?<![${L}\\d])${names[body]}(?:\\s(?:von\\s)?[${Lu}][${L}-]{2,30})?(?:,?\\s\\d\\d?\\.\\sWahlperiode)?(?:\\s?[,:–-])?\\s{1,2}${paper}${list(body, forms[body])}`,
  // `Drucksache 19/7513 des Deutschen Bundestages`, `(Drs. 18/3302) des Niedersächsischen Landtages`.
  `(?<![${L}\\d-])${paper}${list(body, forms[body])}[)\\]]?,?\\s(?:des|vom|im)\\s(?:[${Lu}][${L}-]{2,30}\\s)?${names[body]}(?![${L}\\d])`,
];

/** The numbers of a list. */
export const otherBodyNumber: RegExp = new RegExp(number, "gu");
