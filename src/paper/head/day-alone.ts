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
