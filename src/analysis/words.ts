import { withUnits } from "./units.ts";

/** A word as it stands in a text: UTF-16 offsets, half-open. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** @param isJoined the words between `start` and `end` came already, one by one: hyphens join them */
export type VisitWord = (start: number, end: number, isJoined: boolean) => void;

/**
 * Finds the words of a text in their order: the one tokenizer for indexing, searching and marking. Numbers of papers,
 * dates and amounts stay whole (`25-26577` with any dash, `2015/0307/1`, `15.04.2026`), and so do abbreviations with dots
 * (`z. B.`) and forms for all genders (`Bürger*innen`, `Schüler/-innen`); all else is letters, their marks and digits.
 * Words that hyphens join come one by one and then once more as one word: `Kita-Gebühren` is `Kita`, `Gebühren` and what
 * is written `Kitagebühren` elsewhere.
 *
 * It goes from letter to letter by a table: a regular expression makes a string of each word, and a corpus has millions.
 */
export function scanWords(text: string, visit: VisitWord): void {
  withUnits(text, (units) => scanUnits(text, units, visit));
}

/**
 * The same of a text whose UTF-16 units are there as numbers: to read them from the string takes three times as long.
 *
 * @param units those of the text and then, at least, two of 0
 */
export function scanUnits(text: string, units: Uint16Array, visit: VisitWord): void {
  // Where the words began that hyphens join, if any do, and how many there are.
  let runStart = -1;
  let inRun = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOfUnit(units[at] as number);
    if (kind === OTHER || kind === JOINT) {
      at++;
      continue;
    }
    const number = kind === DIGIT ? endOfNumber(units, at) : -1;
    const end = number < 0 ? endOfLetters(text, units, at) : number;
    if (end > at) {
      visit(at, end, false);
      if (number < 0) {
        if (runStart < 0) runStart = at;
        inRun++;
      }
      if (number >= 0 || !isJoining(units, end) || inRun === MOST_JOINED) {
        if (runStart >= 0 && inRun > 1 && kindOfUnit(units[runStart] as number) === LETTER) visit(runStart, end, true);
        runStart = -1;
        inRun = 0;
      }
    }
    // Half of a character that is no letter.
    at = Math.max(end, at + 1);
  }
}

// Longer runs are lists, and lines of a table.
const MOST_JOINED = 4;

/** Whether a hyphen joins a word that ends here with the next: `Kita-Gebühren`, not `Kita- und`, `2014–2016`, `Kita - Hort`. */
function isJoining(units: Uint16Array, end: number): boolean {
  const unit = units[end] as number;
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
  const next = kindOfUnit(units[end + 1] as number);
  return next === LETTER || (next === DIGIT && endOfNumber(units, end + 1) < 0);
}

/** The words of a text in their order, those that hyphens join one by one. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end, isJoined) => {
    if (!isJoined) words.push({ text: text.slice(start, end), start, end });
  });
  return words;
}

/** The same, and those that hyphens join also as one, after the last of them. */
export function joinedWordsIn(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => words.push({ text: text.slice(start, end), start, end }));
  return words;
}

/** All of these alone, in the form that MiniSearch asks for. */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** Behind digits that a dash, slash or dot joins with others; -1 if there are none. */
function endOfNumber(units: Uint16Array, start: number): number {
  let end = endOfDigits(units, start);
  let isJoined = false;
  while (kindOfUnit(units[end] as number) === JOINT && kindOfUnit(units[end + 1] as number) === DIGIT) {
    end = endOfDigits(units, end + 1);
    isJoined = true;
  }
  return isJoined ? end : -1;
}

function endOfDigits(units: Uint16Array, start: number): number {
  let end = start;
  while (kindOfUnit(units[end] as number) === DIGIT) end++;
  return end;
}

/** Behind a word of letters, marks and digits. */
function endOfLetters(text: string, units: Uint16Array, start: number): number {
  const end = endOfRun(text, units, start);
  const next = units[end] as number;
  if (next === DOT && end === start + 1) return endOfAbbreviation(text, start, end);
  return mayJoinGender(next) && end - start >= 3 && isIn(units, end + 1) ? endOfGenderForm(text, end) : end;
}

const DOT = ".".charCodeAt(0);

function endOfAbbreviation(text: string, start: number, end: number): number {
  // Single letters with a dot after each, at least two, and nothing or one blank between them: `z. B.`, `e.V.`, `i. d. R.`. Not
  // `S. 12` or `A. Meyer`. The last dot is not the word's: it may end a sentence. The pattern stands here because V8 makes
  // it when it first comes by, which takes as long as a page of text.
  const abbreviation = /\p{L}\.(?: ?\p{L}\.)* ?\p{L}(?=\.|[^\p{L}\p{M}\p{N}]|$)/uy;
  abbreviation.lastIndex = start;
  const found = abbreviation.exec(text);
  return found && (!found[0].includes(" ") || text[abbreviation.lastIndex] === ".") ? abbreviation.lastIndex : end;
}

function endOfGenderForm(text: string, end: number): number {
  // Bürger*innen, Bürger:innen, Bürger_innen, Bürger/innen, Bürger/-innen, Bürger(innen), Mieter*innenschutz, Schüler*in,
  // Schüler/-in, Schüler(in). Not `Haus/in der` or `Rathaus (innen)`.
  const genderForm = /(?:[*:_]|\/-?)innen[\p{L}\p{M}]*|\((?:innen|in)\)|(?:[*:_]|\/-)in(?![\p{L}\p{M}\p{N}])/uy;
  genderForm.lastIndex = end;
  return genderForm.test(text) ? genderForm.lastIndex : end;
}

function mayJoinGender(unit: number): boolean {
  return unit === 0x2a || unit === 0x3a || unit === 0x5f || unit === 0x2f || unit === 0x28;
}

/** Whether `in` stands here, or after a hyphen. */
function isIn(units: Uint16Array, at: number): boolean {
  const start = units[at] === 0x2d ? at + 1 : at;
  return units[start] === 0x69 && units[start + 1] === 0x6e;
}

/** Behind letters, marks and digits. */
function endOfRun(text: string, units: Uint16Array, start: number): number {
  for (let end = start; ; ) {
    const kind = kindOfUnit(units[end] as number);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === FIRST_HALF && kindOf(String.fromCodePoint(text.codePointAt(end) ?? 0)) === LETTER) end += 2;
    else return end;
  }
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINT = 3;
const FIRST_HALF = 4;
const UNKNOWN = 255;

// For each UTF-16 unit what it is, filled in when a text first has it.
const kinds = new Uint8Array(65_536).fill(UNKNOWN);

/** What a UTF-16 unit is. */
function kindOfUnit(unit: number): number {
  const kind = kinds[unit] as number;
  return kind === UNKNOWN ? learn(unit) : kind;
}

function learn(unit: number): number {
  // The first half of a character of two units says nothing by itself.
  const kind = (unit & 0xfc00) === 0xd800 ? FIRST_HALF : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (/^[-‐-―−/.]$/.test(character)) return JOINT;
  if (/^[a-zäöüß]$/i.test(character)) return LETTER;
  // All letters of the world are asked for only where there is one of them.
  if (character < "\u0080") return OTHER;
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) ? LETTER : OTHER;
}
