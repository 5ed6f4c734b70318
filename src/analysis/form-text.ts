/**
 * Lines that printed forms put into every paper: boxes to tick, titles of tables, what a form asks for. They say nothing of
 * what a paper is about. `☐ Investition`, `Gremien Termin TOP Ö / N`, `Finanzielle Auswirkungen  Ja ☐ Nein ☒`; not
 * `Die Gesamtkosten der Maßnahme betragen 4 Mio. Euro.`
 */
const formLine = new RegExp(
  [
    "[^\\n]*[☐☒☑\uf0a8\uf06f\uf0fe][^\\n]*",
    "Gremi(?:um|en)[ \\t]+(?:Sitzungst|T)ermin\\b[^\\n]{0,60}",
    "(?:Gremium|Gremien|Termin|TOP|Ergebnis|Zuständigkeit|Vorlage Nr\\.|Verantwortlich|Dienststelle|ö nö|Ö / N|öffentlich|nichtöffentlich):?",
    "Anhörung Ortschaftsrat \\(§[^\\n]{0,90}",
    "(?:(?:[xX]|[Nn]ein|[Jj]a|durchgeführt am|abgestimmt mit)[ \\t]*){1,6}",
    "Gedruckt auf 100 Prozent(?:[ \\t]*Recyclingpapier)?",
    "Recyclingpapier",
    "(?:Finanzielle Auswirkungen|Gesamtkosten|Gesamtaufwand|Gesamteinzahlung|Einzahlungen|Jährliche|Finanzierung|Gegenfinanzierung|Haushaltsmittel|Kontierungsobjekt|Kontenart|CO2-Relevanz|CO₂-Relevanz|Klimarelevanz|Korridorthema|IQ-relevant|ISEK|Anhörung Ortschaftsrat|Abstimmung mit städtischen|Ergänzende Erläuterungen|Bei [Jj]a:|Die Finanzierung wird|Finanzielle Auswirkung)(?:[ \\t:|/(][^\\n.]{0,90})?",
  ]
    .map((line) => `(?:${line})`)
    .join("|"),
  "",
).source;

const formLines = (): RegExp => new RegExp(`^[ \\t]*(?:${formLine})[ \\t]*$`, "gmu");

// A form fills the first page, or two.
const FORM_LENGTH = 6_000;

/** A text with blanks in place of such lines: what stands elsewhere keeps its place. */
export function withoutFormText(text: string): string {
  const head = text.slice(0, FORM_LENGTH).replace(formLines(), (line) => " ".repeat(line.length));
  return head + text.slice(FORM_LENGTH);
}
