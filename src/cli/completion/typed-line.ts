import type { Shell } from "./shells.ts";

/** A command line up to the cursor, as a shell hands it over. */
export interface TypedLine {
  /** The words between the program's name and the word at the cursor. */
  readonly before: readonly string[];
  /** The word at the cursor, up to the cursor. */
  readonly at: string;
  /** The beginning of `at` that the shell keeps: it replaces only what follows. */
  readonly kept: number;
}

/**
 * Undoes what shells do to words. Bash takes `betreff:rad` and `--kind=an` for three words each, and replaces only the last
 * one; all shells but zsh pass quotes on as they were typed.
 */
export function typedLine(shell: Shell, before: readonly string[], at: string): TypedLine {
  const words = shell === "bash" ? joined([...before, at]) : [...before, at];
  const whole = words.at(-1) ?? "";
  // Only an open quote is removed from the word at the cursor: what follows it is completed as it was typed.
  const word = shell === "zsh" ? whole : whole.replace(/^["']/, "");
  const isSplit = shell === "bash" && word === whole;
  return {
    before: words.slice(0, -1).map(unquoted),
    at: word,
    kept: isSplit ? Math.max(word.lastIndexOf(":"), word.lastIndexOf("=")) + 1 : 0,
  };
}

/** Words, and the signs between them that bash takes for words of their own. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  let isOpen = false;
  for (const [i, word] of words.entries()) {
    const isSign = /^[:=]+$/.test(word);
    if (i > 0 && (isSign || isOpen)) whole.push(`${whole.pop() ?? ""}${word}`);
    else whole.push(word);
    isOpen = isSign;
  }
  return whole;
}

// 'Bündnis 90', "Bündnis 90", Bündnis\ 90
function unquoted(word: string): string {
  return word.replace(/\\(.)|["']/g, "$1");
}
