import { L } from "../text/letters.ts";
/**
 * The words by which German council papers announce a number: `Ds. 25-26577`, `DS-Nr. 3484/14`, `Drucksachennummer:
 * [16-03427-01]`, `(Vorlage 20-13007)`, `die Anfrage 23-20792`, `Ratsvorlage 2025/0169/2`. Source of a regular
 * expression that matches the sign or blank before a number; group `word` is the end of the noun, `label` the `Nr.` or
 * colon after it.
 *
 * It looks back from the number, because numbers are rarer than words.
 *
 * @param beginning what a number can begin with, as source of a regular expression
 */
export const announcing = (beginning: string): string =>
  `[\\s:.[(](?=${beginning})` +
  `(?<=(?<word>(?<![${L}\\d])(?:Drs|Ds|DS|Drucks|VO|Drucksachen?(?:nummern?)?)` +
  "|[Vv]orlagen?(?:nummern?)?|[Aa]ntr(?:ag(?:e?s)?|ägen?)|[Aa]nfragen?|[Ss]tellungnahmen?|[Mm]itteilung(?:en)?|[Vv]organg)" +
  "\\.?(?<label>[-\\s]{0,3}\\b(?:Nrn?|Nummern?)\\.?\\s{0,3}:?|\\s{0,3}:)?\\s{0,3}[\\[(]?\\s?)";

/** What separates the numbers of a list after one announcing word: `DS-Nr. 3484/14 und 3584/14`, `Drs. 17-05271/17-05272`. */
export const listSeparator = "\\s{0,2}(?:,|;|/|und|sowie|oder|bzw\\.?|u\\.)\\s{1,3}|/(?=\\d)";
