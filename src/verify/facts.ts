import { beginsCapital } from "../text/letters.ts";
import type { Token } from "./token.ts";

const negations = new Set(
  "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder ohne keinesfalls keineswegs mitnichten".split(
    " ",
  ),
);

export function isNegation({ norm }: Token): boolean {
  return negations.has(norm);
}

/** Whether a token is written as a name is, or any other noun. */
export function isCapital({ start, kind }: Token, text: string): boolean {
  return kind === "word" && beginsCapital(text.slice(start, start + 2));
}

// Words that say little, in a sentence that is told again in other words.
const small = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines und oder aber auch als an am auf aus bei beim bis da dass daß dies diese " +
    "dieser dieses diesem durch es er sie für hat haben hatte hatten ich im in ins ist man mit nach noch nur ob sein seine sich sind so " +
    "soll sollen um und unter vom von vor war waren was wenn wer wie wird wir wurde wurden werden worden zu zum zur über bzw"
  ).split(" "),
);

/** How much it says that a text has a token: nothing for what all have. */
export function weightOf({ norm, kind }: Token): number {
  if (kind === "date") return 2;
  if (kind === "number") return norm.length > 2 ? 1.5 : 0.7;
  if (small.has(norm) || negations.has(norm)) return 0;
  return norm.length < 4 ? 0.4 : Math.min(1.5, norm.length / 8 + 0.4);
}
