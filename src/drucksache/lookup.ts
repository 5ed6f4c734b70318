import { editDistance } from "./edit-distance.ts";
import { numberIdentity } from "./identity.ts";

/** Numbers that can be looked up by the beginning of their key. */
export interface NumberList {
  /** The numbers whose {@link numberKey} begins with `key`, each once; all numbers for an empty one. */
  startingWith(key: string): Iterable<string>;
  /** Whether a number is among them, in canonical form; leading zeros do not count. */
  has(number: string): boolean;
}

/** What numbers are compared by: their runs of digits and letters, so that `25/26577` and `25–26577` are one. */
export function numberKey(text: string): string {
  return parts(text).join("-");
}

/** A list of numbers in memory. */
export function numberList(numbers: Iterable<string>): NumberList {
  const all = new Set(numbers);
  const identities = new Set(Array.from(all, numberIdentity));
  const keys = Array.from(all, (number) => [numberKey(number), number] as const);
  return {
    startingWith: (key) => keys.filter(([own]) => own.startsWith(key)).map(([, number]) => number),
    has: (number) => identities.has(numberIdentity(number)),
  };
}

/**
 * What a person types when asking for a number, compared with what is stored: only the runs of digits and letters
 * count, so that `Drs. 25/26577`, `25–26577` and `25 26577` all find `25-26577`.
 */
export function findNumber(typed: string, numbers: NumberList): string[] {
  const asked = parts(typed);
  // Before the first part with a digit stand announcing words ("Drs.", "Vorlage Nr.") and letters that belong
  // to the number ("Vorlage BV/2023/4002").
  const first = asked.findIndex((part) => /\d/.test(part));
  if (first < 0) return [];
  // … and some towns have both `DS/1574/III` and `1574/III`.
  const bare = asked.slice(first).join("-");
  const wanted = [...asked.slice(0, first + 1).map((_, from) => asked.slice(from).join("-")), `ds-${bare}`];
  const same = new Set(
    wanted.flatMap((key) => [...numbers.startingWith(key)].filter((found) => numberKey(found) === key)),
  );
  if (same.size > 0 || asked.length - first > 1) return [...same];
  // A counter alone, such as 26577: every number that holds it as a whole part, the family's first paper preferred.
  const counter = asked[first] ?? "";
  if (counter.length < 3) return [];
  const holding = [...numbers.startingWith("")].filter((number) => parts(number).includes(counter));
  const shortest = holding.filter((number) => !holding.some((other) => number.startsWith(`${other}-`)));
  return shortest.sort();
}

function parts(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Stored numbers that are easily mistyped as the given one, most likely first, at most `limit`. */
export function nearNumbers(typed: string, numbers: Iterable<string>, limit = 3): string[] {
  const asked = numberKey(typed);
  const distanceTo = (number: string): number => {
    const known = numberKey(number);
    // Of the same family: `18-08544-01` for `18-08544`.
    const isFamily = asked.includes("-") && (known.startsWith(`${asked}-`) || asked.startsWith(`${known}-`));
    return isFamily ? 0 : editDistance(asked, known);
  };
  return [...new Set(numbers)]
    .map((number) => ({ number, distance: distanceTo(number) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || (a.number < b.number ? -1 : 1))
    .slice(0, limit)
    .map(({ number }) => number);
}
