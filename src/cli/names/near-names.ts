import { editDistance } from "../../drucksache/edit-distance.ts";
import { withoutUmlauts } from "./in-english.ts";

// More errors are another word.
const MOST_ERRORS = 2;

/** The names that a word with typing errors may be meant for; those with the fewest errors. */
export function nearNames(word: string, names: Iterable<string>): string[] {
  const asked = withoutUmlauts(word.toLowerCase());
  const most = Math.min(MOST_ERRORS, Math.floor(asked.length / 2));
  const near = Array.from(new Set(names), (name) => ({ name, errors: editDistance(asked, withoutUmlauts(name)) }));
  const least = Math.min(most, ...near.map(({ errors }) => errors));
  return near
    .filter(({ errors }) => errors === least)
    .map(({ name }) => name)
    .sort();
}
