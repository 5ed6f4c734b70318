import { once } from "../text/once-per.ts";

/**
 * Lines that printed forms put into every paper: boxes to tick, titles of tables, what a form asks for. They say nothing of
 * what a paper is about. `☐ Investition`, `Gremien Termin TOP Ö / N`, `Finanzielle Auswirkungen  Ja ☐ Nein ☒`; not
 * `Die Gesamtkosten der Maßnahme betragen 4 Mio. Euro.`
 */
const formLine = (): string =>
  [
    "Gremi(?:um|en)[ \\t]+(?:Sitzungst|T)ermin\\b[^\\n]{0,60}",
    "(?:Gremium|Gremien|Termin|TOP|Ergebnis|Zuständigkeit|Vorlage Nr\\.|Verantwortlich|Dienststelle|ö nö|Ö / N|öffentlich|nichtöffentlich):?",
    "Anhörung Ortschaftsrat \\(§[^\\n]{0,90}",
    "(?:(?:[xX]|[Nn]ein|[Jj]a|durchgeführt am|abgestimmt mit)[ \\t]*){1,6}",
    "Gedruckt auf 100 Prozent(?:[ \\t]*Recyclingpapier)?",
    "Recyclingpapier",
    "(?:Finanzielle Auswirkungen|Gesamtkosten|Gesamtaufwand|Gesamteinzahlung|Einzahlungen|Jährliche|Finanzierung|Gegenfinanzierung|Haushaltsmittel|Kontierungsobjekt|Kontenart|CO2-Relevanz|CO₂-Relevanz|Klimarelevanz|Korridorthema|IQ-relevant|ISEK|Anhörung Ortschaftsrat|Abstimmung mit städtischen|Ergänzende Erläuterungen|Bei [Jj]a:|Die Finanzierung wird|Finanzielle Auswirkung)(?:[ \\t:|/(][^\\n.]{0,90})?",
  ]
    .map((line) => `(?:${line})`)
    .join("|");

const formLines = once(() => new RegExp(`^[ \\t]*(?:${formLine()})[ \\t]*$`, "gmu"));

// Most texts have no box: then it is not looked for in each line from all its places.
const box = "[☐☒☑\uf0a8\uf06f\uf0fe]";
const anyBox = new RegExp(box);
const boxLines = once(() => new RegExp(`^[^\\n]*${box}[^\\n]*$`, "gm"));

/** A form fills the first page, or two: so many characters. */
export const FORM_LENGTH = 6_000;

/** A text with blanks in place of such lines: what stands elsewhere keeps its place. */
export function withoutFormText(text: string): string {
  const head = text.slice(0, FORM_LENGTH);
  const boxless = anyBox.test(head) ? head.replace(boxLines(), blank) : head;
  return boxless.replace(formLines(), blank) + text.slice(FORM_LENGTH);
}

function blank(line: string): string {
  return " ".repeat(line.length);
}
