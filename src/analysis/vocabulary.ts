import { firstThat } from "../text/binary-search.ts";
import { once } from "../text/once-per.ts";
import { commonParts } from "./common-parts.ts";
import { LOOKED_UP, type Part, type Parts, partOf, SHORTEST_PART } from "./compound.ts";
import { lettersFrom } from "./letters-from.ts";
import { stopWords } from "./stop-words.ts";
import { foldDigraphs, spelledOut } from "./term.ts";

/** The words that the compounds of a corpus are made of: its own and those of every corpus. */
export interface Vocabulary extends Parts {
  /** All of them in rising order, each on a line of its own: what an index keeps. */
  readonly text: string;
}

// Endings and fragments of words that a line's end cut in two: they are no words, however often they stand alone.
const fragments = new Set(
  `bare barer baren chen ende enden ender endes eren erin erung erungen haft haften heit heiten ieren ierte ierten ierter
   igung igungen innen isch ische ischen ischer isches isierung isierungen keit keiten lein lich liche lichen licher
   liches ling linge lose losen loser loses schaft schaften schen sche scher sion sten ster stes tion tionen tung tungen
   ungen zehn`
    .trim()
    .split(/\s+/),
);

// Shorter words are parts only where the common ones say so: of three letters nearly all are parts of something else.
const SHORTEST_LEARNED = 4;
const LONGEST_LEARNED = 24;

// A word is learned from one paper in so many. Rarer ones are names, misprints and compounds.
const PAPERS_A_WORD = 800;

// Parts of compounds are mostly nouns. Other words, and the ends of words that a line's end cut off, must be more frequent.
const TIMES_UNLESS_NOUN = 8;

/**
 * Learns from a corpus, or an even sample of it, which words its compounds may be made of.
 *
 * @param papers for each word as written the number of papers that have it
 * @param total of how many papers
 */
export function learnVocabulary(papers: Iterable<readonly [word: string, papers: number]>, total: number): Vocabulary {
  const seen = new Map<string, { all: number; nouns: number }>();
  for (const [word, count] of papers) {
    const spelled = spelledOut(word);
    if (!/^[a-z]+$/.test(spelled) || spelled.length < SHORTEST_LEARNED || spelled.length > LONGEST_LEARNED) continue;
    const known = seen.get(spelled) ?? { all: 0, nouns: 0 };
    known.all += count;
    if (/^\p{Lu}\p{Ll}/u.test(word)) known.nouns += count;
    seen.set(spelled, known);
  }
  const least = Math.max(total < 20 ? 1 : 2, Math.ceil(total / PAPERS_A_WORD));
  const words = new Set(commonParts);
  for (const [word, { all, nouns }] of seen) {
    const isEnough = all >= (nouns * 2 >= all ? least : least * TIMES_UNLESS_NOUN);
    if (isEnough && !fragments.has(word) && !stopWords.has(foldDigraphs(word))) words.add(word);
  }
  return vocabularyFrom([...words].sort().join("\n"));
}

/** Words in rising order, looked up without a look at all of them. */
export interface SortedWords {
  /** All of them, each on a line of its own. */
  readonly text: string;
  has(word: string): boolean;
  startingWith(letters: string): readonly string[];
}

/** The vocabulary of these words. */
export function vocabularyOf(words: SortedWords): Vocabulary {
  const known = new Map<number, readonly Part[]>();
  return {
    get text() {
      return words.text;
    },
    beginningAt(word, start) {
      // A number: to look up a string, it has to be cut out and hashed first.
      const key = lettersFrom(word, start, LOOKED_UP);
      let parts = known.get(key);
      if (!parts) {
        const letters = word.slice(start, start + LOOKED_UP);
        const short = letters.slice(0, SHORTEST_PART);
        const longer = letters.length < LOOKED_UP ? [] : words.startingWith(letters);
        parts = [...(words.has(short) ? [short] : []), ...longer].flatMap(partsOf);
        known.set(key, parts);
      }
      return parts;
    },
  };
}

/** The same from their text. */
export function vocabularyFrom(text: string): Vocabulary {
  const byBeginning = once(() => wordsByBeginning(text));
  const around = (letters: string): SortedWords => byBeginning().get(letters.slice(0, SHORTEST_PART)) ?? noWords;
  return vocabularyOf({
    text,
    has: (word) => around(word).has(word),
    startingWith: (letters) => around(letters).startingWith(letters),
  });
}

/** Those that have their first letters in common: for each word of a corpus to look through all takes long. */
function wordsByBeginning(text: string): ReadonlyMap<string, SortedWords> {
  const lines = new Map<string, { readonly start: number; readonly end: number }>();
  for (let start = 0; start < text.length; ) {
    const beginning = text.slice(start, start + SHORTEST_PART);
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    lines.set(beginning, { start: lines.get(beginning)?.start ?? start, end });
    start = end;
  }
  return new Map(Array.from(lines, ([beginning, { start, end }]) => [beginning, wordsIn(text.slice(start, end))]));
}

/** Words in rising order, a line each. */
export function wordsIn(text: string): SortedWords {
  return {
    text,
    has: (word) => hasLine(text, word),
    startingWith: (letters) => linesBeginning(text, letters),
  };
}

const noWords = wordsIn("");

/** A word, and what is left of it before another part: Schule, Schulhof; löschen, Löschfahrzeug. */
function partsOf(word: string): Part[] {
  const whole = partOf(word, true);
  const [, left = ""] = /^(.+?)(?:en|e)$/.exec(word) ?? [];
  return left.length > SHORTEST_PART ? [whole, partOf(left, false)] : [whole];
}

/** Of lines in rising order those that begin so. */
function linesBeginning(text: string, letters: string): string[] {
  const start = firstLineFrom(text, letters);
  // After all that begins so.
  const end = firstLineFrom(text, `${letters}\uffff`);
  return start === end ? [] : text.slice(start, end).trimEnd().split("\n");
}

function hasLine(text: string, word: string): boolean {
  const at = firstLineFrom(text, word);
  const end = at + word.length;
  return text.startsWith(word, at) && (end === text.length || text[end] === "\n");
}

/** Where the first line stands that is not before a word; the text's end, if all are. */
function firstLineFrom(text: string, word: string): number {
  return firstThat(0, text.length, (at) => {
    const start = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
    const end = text.indexOf("\n", start);
    return text.slice(start, end < 0 ? text.length : end) >= word;
  });
}

/** What is known of compounds before any paper was read. */
export const commonVocabulary = (): Vocabulary => vocabularyFrom([...commonParts].sort().join("\n"));
