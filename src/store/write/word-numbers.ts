import { scanWords } from "../../analysis/words.ts";
import { stringNumbers } from "./string-numbers.ts";

/** Gives words numbers: the same word, the same number, from 0 in the order in which words are met. */
export interface WordNumbers {
  /** The numbers of a text's words, in their order; valid until the next call. */
  of(text: string): Uint32Array;
}

/** @param onNew is told each word that is met for the first time; the next number is its own */
export function wordNumbers(onNew: (word: string) => void): WordNumbers {
  const words = stringNumbers();
  let found = new Uint32Array(4096);
  return {
    of(text) {
      let length = 0;
      scanWords(text, (start, end) => {
        const { count } = words;
        const number = words.numberOf(text, start, end);
        if (number === count) onNew(words.textOf(number));
        if (length === found.length) {
          const larger = new Uint32Array(length * 2);
          larger.set(found);
          found = larger;
        }
        found[length++] = number;
      });
      return found.subarray(0, length);
    },
  };
}
