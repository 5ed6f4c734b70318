import { L } from "../text/letters.ts";
import { findNumbers } from "./numbers.ts";
import type { Token } from "./token.ts";

// A word with what joins its parts: `Kita-Gebühren`, `Bürger*innen`, `Schüler/-innen`, `geht's`; or a sign that is read as a word.
const word = new RegExp(String.raw`[${L}\p{M}ﬀ-ﬆ]+(?:(?:['’*:_‐‑-]|/-?(?=in))[${L}\p{M}ﬀ-ﬆ]+)*|[€%§☐☑☒]`, "gu");

/** The tokens of a text in their order. */
export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  const numbers = findNumbers(text);
  let at = 0;
  for (const number of numbers) {
    addWords(text, { start: at, end: number.start }, tokens);
    tokens.push(number);
    at = number.end;
  }
  addWords(text, { start: at, end: text.length }, tokens);
  return tokens;
}

function addWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  tokens: Token[],
): void {
  for (const { index, 0: written } of text.slice(start, end).matchAll(word)) {
    tokens.push({ norm: normOf(written), kind: "word", start: start + index, end: start + index + written.length });
  }
}

// Spellings of one unit.
const units: Readonly<Record<string, string>> = {
  "€": "euro",
  eur: "euro",
  "%": "prozent",
  "§": "paragraph",
  "☑": "☒",
  million: "mio",
  millionen: "mio",
  milliarde: "mrd",
  milliarden: "mrd",
  tsd: "tausend",
};

/** A word in lower case, its hyphens, gender signs and ligatures as letters: as it would be read aloud. */
function normOf(written: string): string {
  const lower = written.toLowerCase();
  const plain = /^[a-zäöü]+$/.test(lower)
    ? lower
    : lower
        .normalize("NFKC")
        .replace(/ß/g, "ss")
        .replace(/[^\p{L}§€%☐☑☒]/gu, "");
  return units[plain] ?? plain;
}
