import { RefusedError } from "./refusal.ts";

/** Lets those who ask come one after the other. */
export interface Turns {
  /**
   * Finds an answer when it is its turn. Answers share one processor in any case: found one by one, the first are there early, and
   * what somebody asked who has gone meanwhile is not looked for.
   *
   * @returns `undefined` for who has gone
   * @throws RefusedError of kind `too-busy`
   */
  take<Answer>(find: () => Promise<Answer>, isGone: () => boolean): Promise<Answer | undefined>;
}

/** @param most how many may wait @param atOnce how many answers are looked for at once, where others find them */
export function takeTurns(most: number, atOnce = 1): Turns {
  const waiting: Array<() => void> = [];
  let busy = 0;
  const next = (): void => {
    const start = waiting.shift();
    // Who waited takes the place of who has an answer.
    if (start) start();
    else busy--;
  };
  return {
    async take(find, isGone) {
      if (waiting.length >= most) throw new RefusedError({ kind: "too-busy" });
      if (busy >= atOnce) await new Promise<void>((start) => waiting.push(start));
      else busy++;
      try {
        return isGone() ? undefined : await find();
      } finally {
        // Between two answers the system is asked who has come and gone.
        setImmediate(next);
      }
    },
  };
}
