import { type Message, say } from "../language/message.ts";

/** What is wrong with a pattern. */
export class PatternError extends Error {
  readonly reason: Message;
  constructor(reason: Message) {
    super(say(reason, "en"));
    this.reason = reason;
  }
}

// One token: {placeholder}, [ or ]* or ], a separator, or any other character.
export const patternToken = /\{([^{}]*)\}|(\])\*|([[\]])|( [-/.] |[-/. ])|([^{}])/gu;

/** How often a part that may repeat is repeated at most: `26-00001-01-02-03` repeats three times. */
export const MOST_REPEATS = 9;

// Numbers have some twenty characters, and their patterns at most two optional parts.
const LONGEST = 80;
const MOST_BRACKETS = 4;

/**
 * Holds a pattern to what can be matched in few ways. Where two placeholders that vary in length meet, as in
 * `{n}[-{n2}]{n}`, the same digits can be parted in many ways, and with enough of them a text takes forever.
 *
 * @throws PatternError for a pattern that a town cannot mean
 */
export function checkBounds(pattern: string): void {
  if (pattern.length > LONGEST)
    throw new PatternError({ id: "pattern-too-long", length: pattern.length, most: LONGEST });
  if (!/\{[yn]/.test(pattern.replace(/\[[^\]]*\]/g, "")))
    throw new PatternError({ id: "pattern-may-be-missing", pattern });
  let [brackets, repeats] = [0, 0];
  // The kinds of placeholders that could still take more characters here, and those before the bracket.
  let [open, before] = [new Set<string>(), new Set<string>()];
  for (const [, name, repeatEnd, bracket, separator, literal = ""] of pattern.matchAll(patternToken)) {
    if (bracket === "[") {
      brackets++;
      before = open;
    } else if (bracket === "]" || repeatEnd !== undefined) {
      if (repeatEnd !== undefined) repeats++;
      open = new Set([...open, ...before]);
    } else if (separator !== undefined) open = new Set();
    else if (name === undefined) open = new Set([...open].filter((kind) => characters[kind]?.test(literal)));
    else open = afterPlaceholder(name, open, pattern);
  }
  if (brackets > MOST_BRACKETS)
    throw new PatternError({ id: "pattern-too-many-brackets", pattern, most: MOST_BRACKETS });
  if (repeats > 1) throw new PatternError({ id: "pattern-repeats-twice", pattern });
  if (pattern.includes("  ")) throw new PatternError({ id: "pattern-two-blanks", pattern });
}

const characters: Readonly<Record<string, RegExp>> = { n: /^\d$/, roman: /^[IVXL]$/ };

function afterPlaceholder(name: string, open: ReadonlySet<string>, pattern: string): Set<string> {
  const kind = /^[ny]/.test(name) ? "n" : name.includes("|") ? "word" : "roman";
  const [, least, most = least] = /^n(\d*)(?:-(\d+))?$/.exec(name) ?? [];
  const varies = name === "n" || name === "roman" || kind === "word" || least !== most;
  if (varies && open.has(kind)) {
    throw new PatternError({ id: "pattern-not-parted", pattern, name });
  }
  return new Set(varies || open.has(kind) ? [kind] : []);
}
