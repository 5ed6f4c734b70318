// Older offsets are those of the sun in Berlin, in minutes and seconds.
const FIRST_YEAR = "1894";

const berlin = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });
let format: Intl.DateTimeFormat | undefined;

/** The beginning of a day in Germany, with its offset: `2024-07-01T00:00:00+02:00`. @param day `YYYY-MM-DD` */
export function startOfDay(day: string): string {
  // Clocks are changed at night: noon of the day before has the offset of the day's beginning.
  const before = new Date(Date.parse(`${day}T12:00:00Z`) - 24 * 60 * 60 * 1000);
  format ??= berlin();
  const name = format.formatToParts(before).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const offset = day < FIRST_YEAR ? "+01:00" : (/[+-]\d\d:\d\d/.exec(name)?.[0] ?? "+01:00");
  return `${day}T00:00:00${offset}`;
}
