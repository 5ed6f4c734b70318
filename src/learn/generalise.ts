import { type Part, partsOf } from "../drucksache/token.ts";

/** Tokens of one skeleton. */
export type Group = readonly (readonly Part[])[];

// What fewer than these have otherwise than the rest is a misprint, or something else of the same shape.
const OUTLIERS = 0.03;

const most = (texts: readonly string[], isSo: (text: string) => boolean): boolean =>
  texts.filter(isSo).length >= texts.length * (1 - OUTLIERS);

// A town's years lie nearer to each other.
const WIDEST_YEARS = 45;
// Kinds, districts and groups that letters stand for.
const MOST_LETTERS = 24;

/**
 * The pattern of a group: at each place what its tokens have there, as `{yyyy}`, `{yy}`, `{n3-5}`, `{roman}`, letters as they
 * are, or as a choice of letters. `undefined` where one of the places has too many different letters for a form.
 */
export function patternOf(group: Group): string | undefined {
  const places = (group[0] ?? []).map((_, at) => group.map((parts) => parts[at]?.text ?? ""));
  const kinds = (group[0] ?? []).map(({ kind }) => kind);
  const year = yearPlace(places, kinds);
  const pieces = places.map((texts, at) => {
    // `20-26 / V 07523` is set tight as well.
    if (kinds[at] === "separator") return texts.find((text) => text.length > 1) ?? texts[0];
    if (kinds[at] === "letters") return lettersOf(texts);
    return at === year ? (most(texts, ({ length }) => length === 4) ? "{yyyy}" : "{yy}") : digitsOf(texts);
  });
  return pieces.every((piece) => piece !== undefined) ? pieces.join("") : undefined;
}

/** The place whose digits are years: four of them from 1950 to 2049, or else two at either end, near to each other. */
function yearPlace(places: readonly (readonly string[])[], kinds: readonly Part["kind"][]): number | undefined {
  const digits = places.flatMap((_, at) => (kinds[at] === "digits" ? at : []));
  const four = digits.filter((at) => most(places[at] ?? [], (text) => /^(?:19[5-9]|20[0-4])\d$/.test(text)));
  // `2019/2020` could be either; numbers restart with the year and are smaller.
  if (four.length > 0) return four.length > 1 ? mostAlike(four, places) : four[0];
  if (digits.length < 2) return undefined;
  const ends = [digits[0], digits.at(-1)];
  const two = digits.filter(
    (at) => ends.includes(at) && places[at]?.every((text) => text.length === 2) && isNear(places[at] ?? []),
  );
  return two.length > 1 ? mostAlike(two, places) : two[0];
}

function isNear(texts: readonly string[]): boolean {
  // 99 stands before 00.
  const years = texts.map((text) => (Number(text) + 50) % 100);
  return Math.max(...years) - Math.min(...years) <= WIDEST_YEARS;
}

function mostAlike(at: readonly number[], places: readonly (readonly string[])[]): number | undefined {
  const different = (one: number): number => new Set(places[one]).size;
  return [...at].sort((a, b) => different(a) - different(b))[0];
}

/** The lengths that runs of digits have: the commonest, and those next to it, as 9, 10 and 100 follow each other. */
function digitsOf(texts: readonly string[]): string {
  const counts = new Map<number, number>();
  for (const { length } of texts) counts.set(length, (counts.get(length) ?? 0) + 1);
  const inOrder = [...counts.keys()].sort((a, b) => a - b);
  const isThere = (length: number): boolean => (counts.get(length) ?? 0) > 0;
  const common = inOrder.filter((length) => (counts.get(length) ?? 0) > texts.length * OUTLIERS);
  let [least = 1, longest = least] = [common[0], common.at(-1)];
  while (isThere(least - 1)) least--;
  while (isThere(longest + 1)) longest++;
  return least === longest ? `{n${least}}` : `{n${least}-${longest}}`;
}

function lettersOf(texts: readonly string[]): string | undefined {
  const different = [...new Set(texts)].sort();
  if (different.length === 1) return different[0];
  if (different.every((text) => /^[IVXL]+$/.test(text))) return "{roman}";
  return different.length <= MOST_LETTERS ? `{${different.join("|")}}` : undefined;
}

/** The rest of each token after so many parts. */
export function restsOf(tokens: readonly string[], parts: number): Group {
  return tokens.map((token) => partsOf(token).slice(parts));
}
