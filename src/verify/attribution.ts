import { L } from "../text/letters.ts";

/** Stands for the number of a paper in a sentence that is looked at. */
export const NUMBER = "\u{e000}";

// The words before a number that name the paper: `der Vorlage Nr.`, `Drs.`, `der Stellungnahme der Verwaltung`.
const kind = `[${L}-]*(?:vorlage|drucksache|antrags?|anfrage|stellungnahme|mitteilung|bericht|papier|protokoll|beschluss(?:es)?|antwort|niederschrift)n?`;
const before = `(?:(?:der|die|dem|den|das|des|ihrer|seiner|unserer|einer|dieser|diesem|Drs|Drucks|Ds|Vorl|Nr|Nummer|Verwaltung|Stadt|öffentlichen|städtischen|${kind})\\.?\\s+){0,6}`;
const date = "\\d{1,2}\\.\\s?(?:\\d{1,2}\\.\\s?|[A-Za-zä]+\\s)\\d{2,4}";
const list = `${NUMBER}(?:\\s?(?:,|und|sowie|/)\\s?(?:Drs\\.\\s)?${NUMBER})*`;
const PAPER = `${before}${list}(?:\\s\\(?(?:vom|v\\.)\\s${date}\\)?)?(?:,?\\s(?:S\\.|Seiten?)\\s?\\d+(?:\\s?f{1,2}\\.)?)?`;

const says =
  "(?:sagt(?:\\saus)?|besagt|nennt|berichtet|erklärt|erläutert|schreibt|bestätigt|behauptet|zufolge|stellt\\sfest|teilt\\smit|führt\\saus|gibt\\san|sieht\\svor|hält\\sfest|legt\\sdar|weist\\sdarauf\\shin|geht\\sdavon\\saus)";
const stands =
  "(?:steht|heißt\\ses|heisst\\ses|geht\\shervor|findet\\ssich|liest\\sman|wird\\s(?:ausgeführt|festgestellt|dargelegt|mitgeteilt|erklärt|berichtet|erwähnt|gesagt|beschrieben|angegeben)|ist\\s(?:festgehalten|ausgeführt|zu\\slesen|nachzulesen|vermerkt|angegeben|dargestellt))";
const told = "(?:\\s(?:steht|dargestellt|ausgeführt|beschrieben|erläutert|berichtet|angegeben|heißt\\ses))?";
const that = "[,:]*\\s*(?:dass\\s+)?";

/** Ways to say that a sentence tells what a paper says; what matches is taken away, and the rest is what is told. */
const wordings = [
  // `Laut Vorlage 2020/0815`, `Wie in Drs. 25-26577 dargestellt,`.
  `(?:Laut|Gemäß|Gemäss|Nach|Ausweislich|Entsprechend|Wie)\\s(?:in\\s|aus\\s)?${PAPER}${told},?`,
  // `In Drs. 25-26577 steht, dass`, `Aus der Vorlage 2020/0815 geht hervor, dass`.
  `(?:In|Aus|Auf)\\s${PAPER}\\s${stands}${that}`,
  // `Die Vorlage 2020/0815 nennt`, `der Vorlage 2020/0815 zufolge`.
  `${PAPER}\\s${says}${that}`,
  // `…, so die Vorlage 2020/0815.`, `…, heißt es in Drs. 25-26577.`
  `[,;]\\s(?:so|${stands}\\sin|laut|gemäß)\\s${PAPER}(?=\\s*[.!]?\\s*$)`,
  // `… (vgl. Drs. 25-26577).`
  `\\(\\s?(?:so\\s|vgl\\.\\s|siehe\\s|s\\.\\s|laut\\s|gemäß\\s|nach\\s|aus\\s|Quelle:\\s)?${PAPER}\\s?\\)(?=\\s*[.!]?\\s*$)`,
].map((source) => new RegExp(/^[[\\]/.test(source) ? source : `(?<![${L}])${source}`, "iu"));

/**
 * What a sentence tells of a paper, without the words that say so; `undefined` if it does not tell of one.
 *
 * @param sentence with {@link NUMBER} for each number
 */
export function toldIn(sentence: string): string | undefined {
  for (const wording of wordings) {
    const found = wording.exec(sentence);
    if (!found) continue;
    const told = `${sentence.slice(0, found.index)} ${sentence.slice(found.index + found[0].length)}`.trim();
    // `Wir danken für den Antrag (Drs. 25-26577).` tells of whoever writes.
    return found[0].startsWith("(") && /^(?:wir|ich)\s/i.test(told) ? undefined : told;
  }
  return undefined;
}
