import { isIsoDay } from "../text/calendar.ts";
import { UserError } from "./user-error.ts";

/**
 * This day as `YYYY-MM-DD`, in the time zone of this machine, unless another one is given.
 *
 * @throws UserError of kind `bad-day`
 */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return localDay(new Date());
  if (!isIsoDay(given)) throw new UserError({ kind: "bad-day", day: given });
  return given;
}

function localDay(now: Date): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return [String(now.getFullYear()), ...parts].join("-");
}
