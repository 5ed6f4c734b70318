import { format } from "date-fns/format";
import { isIsoDay } from "../text/calendar.ts";
import { UserError } from "./user-error.ts";

/** This day as `YYYY-MM-DD`, where the program runs; `DRS_TODAY` says another one, so that a run can be repeated. */
export function today(): string {
  const { DRS_TODAY: day } = process.env;
  if (day === undefined || day === "") return format(new Date(), "yyyy-MM-dd");
  if (!isIsoDay(day)) {
    throw new UserError(`DRS_TODAY is no day: "${day}"`, "it takes a day such as 2026-11-24");
  }
  return day;
}
