import { withUnits } from "../../analysis/units.ts";
import { scanUnits } from "../../analysis/words.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { stringNumbers } from "./string-numbers.ts";

/** Gives words numbers: the same word, the same number, from 0 in the order in which words are met. */
export interface WordNumbers {
  /** The numbers of a text's words, in their order; valid until the next call. */
  of(text: string): Uint32Array;
}

/** @param onNew is told each word that is met for the first time; the next number is its own */
export function wordNumbers(onNew: (word: string) => void): WordNumbers {
  const words = stringNumbers((number) => onNew(words.textOf(number)));
  const found = growingNumbers(4096);
  return {
    of(text) {
      found.length = 0;
      withUnits(text, (units) => {
        scanUnits(text, units, (start, end) => found.push(words.numberOfUnits(units, start, end)));
      });
      return found.values.subarray(0, found.length);
    },
  };
}
