/** What tells a sitting from all others, for one matter. */
interface Sitting {
  /** The matter, a number or a file, where the event is about one. */
  readonly id?: string;
  readonly date: string;
  readonly committee: string;
  readonly town: string;
}

/** The name by which calendars know a sitting again: the same from one run to the next, on every machine. */
export function sittingUid({ id, date, committee, town }: Sitting): string {
  return `${[date, committee, ...(id === undefined ? [] : [id])].map(plain).join("/")}@${plain(town)}.drs`;
}

/** Letters, digits and dashes: nothing that a calendar escapes. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
