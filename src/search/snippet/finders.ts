import type { PaperIndex } from "../../store/index.ts";
import { counting, type Matching } from "../rank/matching.ts";
import { rememberingFinder } from "./remembering-finder.ts";
import { type FindWords, wordFinder } from "./word-finder.ts";

/** Find what matched: first what has all of a word, then also what has only a part of one. Each is made when it is asked. */
export function findersFor({ leaves }: Pick<Matching, "leaves">, { analysis }: PaperIndex): FindWords[] {
  const close = counting(leaves);
  return (close.length < leaves.length ? [close, leaves] : [leaves]).map((found) => {
    let find: FindWords | undefined;
    return (...stretch) => {
      find ??= rememberingFinder(wordFinder(found, analysis));
      return find(...stretch);
    };
  });
}
