import type { OtherBody } from "./citation.ts";

/** Words that announce a paper of a parliament: `BT-Drs. 20/1234`, `Landtags-Drucksache 18/9410`, `BR Drs. 286/24`. */
export const otherBodyWords: Readonly<Record<OtherBody, string>> = {
  bundestag: "(?:BT|Bundestags?)",
  bundesrat: "(?:BR|Bundesrats?)",
  landtag: "(?:LT|Landtags?)",
};

/** Legislative term and number, or number and year for the Bundesrat. */
export const parliamentNumber = "\\d{1,4}[ ]?/[ ]?\\n?\\d{1,6}";

/** What stands between the body's name and the number. */
export const parliamentPaper = "[- ]?\\n?(?:Drs|Ds|Drucks|[Dd]rucksachen?)\\b\\.?(?:[-\\s]{0,3}Nrn?\\.?)?:?\\s{0,2}";
