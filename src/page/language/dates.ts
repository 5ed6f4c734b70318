/** Days as a language writes them. What is no day stays as it is. */
export function datesIn(language: string) {
  const whole = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(language, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  });
  const as =
    (format: Intl.DateTimeFormat) =>
    (day: string): string => {
      const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
      return Number.isNaN(time) ? day : format.format(time);
    };
  return { date: as(whole), shortDate: as(short) };
}
