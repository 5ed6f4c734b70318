import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";

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
