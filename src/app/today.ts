import { format } from "date-fns/format";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { UserError } from "./user-error.ts";

/**
 * This day as `YYYY-MM-DD`, where the program runs, unless another one is given.
 *
 * @throws UserError of kind `bad-day`
 */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return format(new Date(), "yyyy-MM-dd");
  if (!/^\d{4}-\d\d-\d\d$/.test(given) || !isValid(parseISO(given)))
    throw new UserError({ kind: "bad-day", day: given });
  return given;
}
