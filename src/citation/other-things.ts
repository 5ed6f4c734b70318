import { L } from "../text/letters.ts";

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
