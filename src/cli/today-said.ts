/** The day that `DRS_TODAY` says, `YYYY-MM-DD`, so that a run can be repeated on another day. */
export function todaySaid(): { readonly today?: string } {
  const { DRS_TODAY: today } = process.env;
  return today === undefined || today === "" ? {} : { today };
}
