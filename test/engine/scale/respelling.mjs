/*
 * Towns that do not exist, made of one that does: common words stay, and the others are respelled, in each town by a rule of its own, so
 * that the lists of words of the towns are as different as those of real ones. Every text keeps its length, so that places in it hold.
 */

// Words are kept or respelled by their families: all that begin with the same letters, so that forms of a word share its fate.
const FAMILY = 6;

// A family in a smaller share of the papers is a town's own.
const COMMON = 0.02;

const word = /\p{L}{4,}|\d{3,}/gu;
// Vowels stay: ä is a as a term.
const consonants = "bcdfghjklmnpqrstvwxz";
// Years stay: all towns live in the same.
const year = /^(?:19|20)\d\d$/;

/** @param papers for each paper its different words */
export function commonFamilies(papers) {
  const counts = new Map();
  let total = 0;
  for (const words of papers) {
    total++;
    for (const family of new Set(words.flatMap((one) => one.match(word) ?? []).map(familyOf)))
      counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, papers]) => papers >= total * COMMON).map(([family]) => family));
}

function familyOf(one) {
  return one
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => plain[letter])
    .slice(0, FAMILY);
}

const plain = { ä: "a", ö: "o", ü: "u" };

/**
 * How a town spells what the first one, number 0, spells otherwise.
 *
 * @returns {{ readonly text: (text: string) => string, readonly term: (term: string) => string }} `term` is the same for a single term,
 *   and quicker
 */
export function respelling(town, common) {
  const same = (one) => one;
  if (town === 0) return { text: same, term: same };
  const letters = lettersOf(town);
  const remembered = (find) => {
    const known = new Map();
    return (one) => {
      const found = known.get(one) ?? find(one);
      known.set(one, found);
      return found;
    };
  };
  const respelled = remembered((one) => {
    if (/^\d/.test(one)) return year.test(one) ? one : shifted(one, town);
    return common.has(familyOf(one)) ? one : one.replace(/[a-z]/gi, (letter) => letters.get(letter) ?? letter);
  });
  const text = (whole) => whole.replace(word, respelled);
  return { text, term: remembered(text) };
}

/** Each consonant's other one: those of every town stand in another order. */
function lettersOf(town) {
  const order = [...consonants];
  let state = town;
  for (let last = order.length - 1; last > 0; last--) {
    // The generator of Numerical Recipes: the same numbers everywhere.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const at = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[at]] = [order[at], order[last]];
  }
  return new Map(
    [...consonants].flatMap((letter, i) => [
      [letter, order[i]],
      [letter.toUpperCase(), order[i].toUpperCase()],
    ]),
  );
}

/** Another number with as many digits. */
function shifted(digits, town) {
  const sum = (BigInt(digits) + BigInt(town * 37)) % 10n ** BigInt(digits.length);
  return String(sum).padStart(digits.length, "0");
}
