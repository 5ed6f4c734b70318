// People mistake a year by at most this much.
const YEARS = 15;
// With fewer digits, so many numbers are near that naming some would mean nothing.
const FEWEST_DIGITS = 6;
// With more, it is none that a person typed: `25-26577-01-01` has eleven.
const MOST_DIGITS = 40;

/**
 * Numbers that exist and are easily mistyped as the given one: two digits swapped, another year with the same counter,
 * one digit of the counter wrong. Most likely first, at most `limit`.
 *
 * @param drucksache canonical
 * @param isThere whether a number exists
 */
export function nearMisses(drucksache: string, isThere: (number: string) => boolean, limit = 3): string[] {
  const found = new Set<string>();
  for (const candidate of candidates(drucksache)) {
    if (candidate === drucksache || !isThere(candidate)) continue;
    found.add(candidate);
    if (found.size === limit) break;
  }
  return [...found];
}

// `25-26577`, `2015/0131`: the year before the counter. `8720/13`: after it.
const yearFirst = /^(?:(?:19|20)\d\d|\d\d)(?=[-/]\d{3})/;
const yearLast = /(?<=^\d{3,5}\/)\d\d$/;

function* candidates(drucksache: string): Generator<string> {
  const digits = Array.from(drucksache.matchAll(/\d/g), ({ index }) => index);
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return;
  const year = yearFirst.exec(drucksache) ?? yearLast.exec(drucksache);
  const [from, to] = year ? [year.index, year.index + year[0].length] : [0, 0];
  for (const at of digits) {
    const [one, other] = [drucksache[at], drucksache[at + 1]];
    if (one !== other && other !== undefined && /\d/.test(other)) yield replaced(drucksache, at, `${other}${one}`);
  }
  if (year) for (const other of yearsNear(year[0])) yield replaced(drucksache, from, other);
  for (const at of digits) {
    if (at >= from && at < to) continue;
    for (let digit = 0; digit < 10; digit++) yield replaced(drucksache, at, String(digit));
  }
}

/** The nearest first. */
function* yearsNear(written: string): Generator<string> {
  const shown = (year: number): string =>
    String(written.length === 2 ? (year + 100) % 100 : year).padStart(written.length, "0");
  for (let away = 1; away <= YEARS; away++) {
    yield shown(Number(written) - away);
    yield shown(Number(written) + away);
  }
}

function replaced(text: string, at: number, part: string): string {
  return text.slice(0, at) + part + text.slice(at + part.length);
}
