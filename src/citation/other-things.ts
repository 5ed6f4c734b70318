import { L } from "../text/letters.ts";
import type { Span } from "../text/span.ts";

/**
 * Words directly before a number that say what else it is, with the reason. Only for numbers without an announcing
 * word: `Az. 24-20743` is none, `Az.: DS 24-20743` is one. Not across a line's end, where titles stand above numbers,
 * and not before a bracket: `Neubau Los 3 (22-19541)`.
 */
const thingsBefore = [
  "Tel|Telefon|Telefax|Fax|Mobil|Handy|Ruf|Durchwahl", // area code and number
  "Az|Aktenzeichen|Geschäftszeichen|Gz|Kassenzeichen|Zeichen", // file numbers, of courts and offices too
  "Konto|Kto|Sachkonto|Buchung|Kostenstelle|Haushaltsstelle|IBAN|BLZ", // accounts
  "Rechnung|Bestellung|Auftrag|Vertrag|Lieferschein", // what firms count
  "ISBN|ISSN|EAN|PZN|HRB|HRA", // what others register
  "Los|Losnummer|Pos|Position", // tenders
  "Bild|Foto|Abb|Abbildung|Zeichnung", // pictures
  "Flst|Flurst|Flurstück|Flurstücke|PLZ|Hausnummer", // places
  "€|EUR|Euro", // amounts
  // `Artikelnummer`, `Serien-Nr.`, `Rechnungsnr.`. Not: `Drucksachennummer`, `Vorgangsnummer`.
  "(?:Artikel|Serien|Rechnung|Konto|Konten|Bestell|Kunden|Telefon|Fax|Inventar|Auftrag|Akten|Vertrag|Bild|Teile|Geräte|Zähler|Personal|Vergabe|Buchung|Modell|Typen)s?-?(?:Nummer|Nr)",
].join("|");
const before = new RegExp(
  `(?<![${L}\\d])(?:${thingsBefore})\\.?(?:[^\\S\\n]{0,2}-?(?:Nrn?|Nummer)\\b\\.?)?(?::\\s{0,3}|[^\\S\\n]{0,3})(?:\\(?0\\d{2,5}\\)?[ /]{1,3})?$`,
  "i",
);
// The longest of these words with `-Nummer:`, blanks and an area code, `Telefon: (0531) 22-19648`, in characters.
const LONGEST_BEFORE = 50;

// Amounts and measures: `20-15000 €`, `20-15000,-`, `13300/12 m² groß`. Not: `24-24242 m. E. zu Recht`.
const unitAfter = new RegExp(
  String.raw`\s{0,2}(?:€|(?:T€|TEUR|EUR|Euro|Cent|ct|Mio|Mrd|Prozent|qm|qkm|cbm|ha|km|cm|mm|kg|kWh|MWh|kW|Uhr)(?![${L}\d])|[ck]?m[²³]|%|,[-–]|m(?![${L}\d.]))`,
  "uy",
);
// Names of files: `24-24242.pdf`, `24-24242_Lageplan.pdf`. Not: `24-24242.` at a sentence's end.
const fileAfter = new RegExp(
  String.raw`(?:\.(?:pdf|docx?|odt|rtf|txt|md|html?|xlsx?|ods|csv|pptx?|jpe?g|png|gif|tiff?|bmp|svg|zip|dwg|mp[34])(?![${L}\d])|_[${L}\d])`,
  "iy",
);

/** Whether a word directly before the number makes it a telephone, a file number, a picture or the like. */
export function isNamedOtherwise(text: string, start: number): boolean {
  return before.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
}

/** Whether what stands directly after the number makes it an amount, a measure or the name of a file. */
export function isMeasureOrFile(text: string, end: number): boolean {
  return [unitAfter, fileAfter].some((after) => {
    after.lastIndex = end;
    return after.test(text);
  });
}

// `Verordnung (EU) 2021/2326`, `EU-Kommission 2021/2326`, `Richtlinie 2014/24`, `Delegierte Verordnung (EU) Nr. 2019/852`.
const actBefore = new RegExp(
  String.raw`(?<![${L}])(?:\(?(?:EU|EG|EWG|Euratom)\)?(?:-[${L}]{3,20})?|(?:[${L}]+)?(?:[Rr]ichtlinie|[Vv]erordnung))\s{1,2}(?:\(\w{2,7}\)\s{1,2})?(?:Nr\.\s{0,2})?$`,
  "u",
);
// The longest of these, in characters.
const LONGEST_ACT = 60;
// `2014/24/EU`.
const actBehind = /\/(?:EU|EG|EWG|Euratom)(?![A-Za-z])/y;

/** Whether a number with a year is that of an act of the European Union. */
export function isLegalAct(text: string, { start, end }: Span): boolean {
  actBehind.lastIndex = end;
  return actBehind.test(text) || actBefore.test(text.slice(Math.max(0, start - LONGEST_ACT), start));
}

// `DOPPELHAUSHALT 2024/2024`, `DHH 2009/2020`, `LW 1900/1827`: years, however far they lie apart.
const yearsBefore = new RegExp(
  String.raw`(?<![${L}])(?:Doppelhaushalts?|Haushalts?(?:jahre?n?|plans?)?|DHH|HH|LW|Landeswohlfahrt|Schuljahre?|Spielzeit|Wintersemester|Jahre?n?)[^\S\n]{1,2}$`,
  "i",
);
const twoYears = /^(?:1[89]|20)\d\d\/(?:1[89]|20)\d\d$/;
// `Ergebnis 2023/2022 in Euro`: a column that compares two years.
const amountBehind = /\s{1,2}in\s(?:Euro|EUR|TEUR|T€|Tsd|Mio|Prozent|%|€)/y;
// Towns number their papers by the year since then at the earliest.
const FIRST_YEAR = 1946;

/** Whether a number is two years: by the word before it, or because it is from before towns numbered their papers so. */
export function isPairOfYears(text: string, start: number, written: string): boolean {
  if (!twoYears.test(written)) return false;
  amountBehind.lastIndex = start + written.length;
  if (amountBehind.test(text)) return true;
  return Number(written.slice(0, 4)) < FIRST_YEAR || yearsBefore.test(text.slice(Math.max(0, start - 30), start));
}

const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
// `2. Der Rat beschließt`, `2.Grundlagen`, `11. November`. Not: `430.` at the end of a sentence, `Nr. 430. Der Rat`.
const itemBehind = new RegExp(String.raw`\.(?:[^\S\n]?[${L}])`, "uy");
const dateBehind = new RegExp(String.raw`\.\s?(?:(?:${months})|\d{1,2}\.)`, "uy");
// `Vorlage (36 JA-Stimmen`, `dieser Vorlage 1 Gremium`.
const countBehind = /\s{1,2}(?:[Jj][Aa]|[Nn](?:ein|EIN))?-?(?:Stimmen?|Enthaltung|Gremi|Anlage|Seite)/y;

// `ZUSATZ-` and `ANTRAG` below it in the left column of a head, `Vorlage Nr. 443` in the right one: its own number.
const headBefore = new RegExp(
  String.raw`(?<![${L}])(?:ZUSATZ|ÄNDERUNGS|ERGÄNZUNGS)-\s{1,3}Vorlage\s?Nr\.?:?\s{0,3}$`,
  "u",
);
const LONGEST_HEAD = 40;

/**
 * Whether a number of few digits and without a year, after the word `Vorlage`, is a paper's at all, and not that of an item
 * in a list, of a day, or of votes.
 *
 * @param gap the sign between word and number, if no `Nr.` and no colon stands there
 */
export function isWeakNumber(text: string, { start, end }: Span, gap: string | undefined): boolean {
  const isBehind = (pattern: RegExp): boolean => {
    pattern.lastIndex = end;
    return pattern.test(text);
  };
  if (isBehind(dateBehind) || isBehind(countBehind)) return false;
  if (headBefore.test(text.slice(Math.max(0, start - LONGEST_HEAD), start))) return false;
  // Only a blank leaves no doubt: `Siehe die Vorlage.⏎2. Der Rat beschließt`.
  return gap === undefined || (gap === " " && !isBehind(itemBehind));
}
