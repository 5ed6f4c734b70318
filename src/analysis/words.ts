/** A word as it stands in a text: UTF-16 offsets, half-open. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the words of a text in their order: the one tokenizer for indexing, searching and marking. Numbers of papers,
 * dates and amounts stay whole (`25-26577` with any dash, `2015/0307/1`, `15.04.2026`); all else is letters, their marks
 * and digits.
 *
 * It goes from letter to letter by a table: a regular expression makes a string of each word, and a corpus has millions.
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const end = (kind === DIGIT ? endOfNumber(text, at) : undefined) ?? endOfLetters(text, at);
    visit(at, end);
    at = end;
  }
}

/** The words of a text in their order. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => words.push({ text: text.slice(start, end), start, end }));
  return words;
}

/** The words alone, in the form that MiniSearch asks for. */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** Behind digits that a dash, slash or dot joins with others; `undefined` if there are none. */
function endOfNumber(text: string, start: number): number | undefined {
  let end = endOfDigits(text, start);
  let isJoined = false;
  while (kindAt(text, end) === JOINT && kindAt(text, end + 1) === DIGIT) {
    end = endOfDigits(text, end + 1);
    isJoined = true;
  }
  return isJoined ? end : undefined;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (kindAt(text, end) === DIGIT) end++;
  return end;
}

function endOfLetters(text: string, start: number): number {
  for (let end = start; ; ) {
    const kind = kindAt(text, end);
    if (kind !== LETTER && kind !== DIGIT) return end;
    // The second half of a letter of two units is none by itself.
    end += (text.charCodeAt(end) & 0xfc00) === 0xd800 ? 2 : 1;
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

/** What the character at a place is; `OTHER` behind the end. */
function kindAt(text: string, at: number): number {
  // `charCodeAt` gives no number behind the end: then 0.
  const unit = text.charCodeAt(at) | 0;
  const kind = kinds[unit] ?? OTHER;
  if (kind < FIRST_HALF) return kind;
  if (kind === FIRST_HALF) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  kinds[unit] = (unit & 0xfc00) === 0xd800 ? FIRST_HALF : kindOf(String.fromCharCode(unit));
  return kindAt(text, at);
}

function kindOf(character: string): number {
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (/^[-‐-―−/.]$/.test(character)) return JOINT;
  return /^[\p{L}\p{M}\p{N}]$/u.test(character) ? LETTER : OTHER;
}
