import { fromUtf8 } from "./bytes.ts";
import { orDamage } from "./damage.ts";

const LINE_END = 10;

/** The lines of a text as it was unpacked. Only those are decoded that are asked for. */
export interface TextLines {
  /** How many there are; not counted further than one more than there can be. */
  count(): number;
  /** One of them; `undefined` for a line that is not there. */
  line(line: number): string | undefined;
  all(): readonly string[];
}

/**
 * @param most how many there can be: a few kilobytes that were forged unpack to millions
 * @throws DamageError, from what it returns, if a line is no UTF-8
 */
export function textLines(text: Uint8Array, most: number, name: string): TextLines {
  let known: readonly number[] | undefined;
  /** Where they end, the last one with the text. */
  const ends = (): readonly number[] => {
    if (known) return known;
    const found: number[] = [];
    let at = text.indexOf(LINE_END);
    for (; at >= 0 && found.length < most; at = text.indexOf(LINE_END, at + 1)) found.push(at);
    found.push(at < 0 ? text.length : at);
    known = found;
    return found;
  };
  const decode = (start: number, end: number): string => orDamage(name, () => fromUtf8(text.subarray(start, end)));
  return {
    count: () => ends().length,
    line(line) {
      const end = ends()[line];
      return end === undefined ? undefined : decode(line === 0 ? 0 : (ends()[line - 1] as number) + 1, end);
    },
    all: () => decode(0, text.length).split("\n"),
  };
}
