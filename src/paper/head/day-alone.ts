import { findDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";

const shape = new RegExp(`^\\d{1,2}\\. ?(?:\\d{1,2}\\. ?\\d{4}|[${L}]{3,9} \\d{4})$`);

/** Whether a line or a cell holds a day and nothing else: `12.03.2024`, `3. März 2024`. */
export function isDayAlone(text: string): boolean {
  return shape.test(text) && findDate(text) !== undefined;
}
