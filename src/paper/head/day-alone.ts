import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";

const day = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?(?:\d{4}|\d{2})|[${L}]{3,9} \d{4})`;
const dayAlone = new RegExp(`^(?:den |vom )?${day}$`);
// `Wolfenbüttel, 19.04.2023`, `Lengede, den 12. September 2023`.
const placeAndDay = new RegExp(`^[${Lu}][${L} .()/-]{2,40}, (?:den |am )?${day}$`, "u");

/** Whether a line or a cell holds a day and nothing else: `12.03.2024`, `3. März 2024`. */
export const isDayAlone = (text: string): boolean => dayAlone.test(text) && findDate(text) !== undefined;

/** Whether it holds a place and a day, as letters have them. */
export const isPlaceAndDay = (text: string): boolean => placeAndDay.test(text) && findDate(text) !== undefined;

// `Lengede 12.09.2023`, in a cell of its own. Not: `Sitzung am 12.09.2023`, `Stand 12.09.2023`.
const placeBesideDay = new RegExp(
  `^(?!Stand|Sitzung|Termin|Datum)[${Lu}][${L} .()/-]{2,40}(?<! (?:am|vom|zum|bis|zu|ab|seit)),? (?:den )?${day}$`,
  "u",
);

/** The same, also without a comma between them, where nothing else shows that they belong together. */
export const isPlaceBesideDay = (text: string): boolean => placeBesideDay.test(text) && findDate(text) !== undefined;

// `Telefon: 800 - 40 15.02.2012`, `Aubach, 15.02.2012`, `15. Februar 2012`. Not: `Az. 11-2012`.
const dayAtEnd = new RegExp(
  String.raw`(?:^|[ ,;:\t])(\d{1,2}\. ?(?:\d{1,2}\. ?(?:19|20)\d\d|[${L}]{3,9} (?:19|20)\d\d))$`,
  "u",
);

/** The one date at the end of some lines of a head; of several none is surely the paper's. */
export function dayAtLineEnd(lines: readonly Line[]): Line | undefined {
  const days = lines.flatMap((line) => {
    const [, written = ""] = dayAtEnd.exec(line.text) ?? [];
    if (written === "" || findDate(written)?.iso === undefined) return [];
    return [partOfLine(line, line.text.length - written.length, line.text.length)];
  });
  const [day] = days;
  return day && days.every(({ text }) => text === day.text) ? day : undefined;
}

// `Bearbeiter: Frau Alt 12.03.2024`, `Az. 022.31 12.03.2024`.
const ofOffice =
  /^(?:(?:Sach)?[Bb]earbeit|Ansprechpart|Auskunft|Tele?f|Tel|Durchwahl|Zimmer|E-?Mail|Az|AZ|Aktenzeichen|Geschäftszeichen|Verfasser|Amt|Fachbereich|Fachdienst|Federführ)/;
const before = /(?:am|vom|zum|bis|seit|ab|Stand|Sitzung|Termin)[ :]*\S{1,18}$/;

/** The day after what the office in charge prints of itself. */
export const dayBesideOffice = (lines: readonly Line[]): Line | undefined =>
  dayAtLineEnd(lines.filter(({ text }) => ofOffice.test(text) && !before.test(text)));
