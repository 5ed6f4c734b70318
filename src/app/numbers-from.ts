import { numberKey } from "../drucksache/lookup.ts";
import type { Session } from "./session.ts";

/** The numbers of papers that begin with what was typed, at most so many. */
export function numbersFrom(session: Session, typed: string, most: number): Promise<readonly string[]> {
  return session.ask((index) =>
    [...index.ownNumbers.startingWith(numberKey(typed))].filter((number) => number.startsWith(typed)).slice(0, most),
  );
}
