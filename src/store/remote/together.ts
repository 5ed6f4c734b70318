/**
 * What is asked for is not there yet: an index that lies on a server is read from what was fetched of it. Whoever asked fetches what
 * was missed, and asks again from the beginning. Why: docs/adr/index-in-a-browser.md.
 */
export class NotFetchedError extends Error {
  override readonly name = "NotFetchedError";
}

/** Whether an error is a `NotFetchedError`. What has a bundle of its own loads this class once more: it is told by its name. */
function isNotFetched(error: unknown): error is NotFetchedError {
  return error instanceof Error && error.name === "NotFetchedError";
}

/**
 * Reads several things that do not depend on one another. Where one is not there yet, the others are asked for all the same, so that
 * all that is missed is fetched at once.
 *
 * @throws NotFetchedError after the last of them
 */
export function together<const Reads extends ReadonlyArray<() => unknown>>(reads: Reads): Values<Reads> {
  let missed: NotFetchedError | undefined;
  const values: unknown[] = [];
  for (const read of reads) {
    try {
      values.push(read());
    } catch (error) {
      if (!isNotFetched(error)) throw error;
      missed = error;
    }
  }
  if (missed) throw missed;
  return values as Values<Reads>;
}

type Values<Reads extends ReadonlyArray<() => unknown>> = {
  -readonly [Place in keyof Reads]: ReturnType<Reads[Place]>;
};

/**
 * Asks for what will be read soon. It is not used yet, so that it may be missing.
 * @param reads are called only where something can be missing
 */
export type Ahead = (reads: ReadonlyArray<() => unknown>) => void;

export const nothingAhead: Ahead = () => {};

export const readAhead: Ahead = (reads) => {
  try {
    together(reads);
  } catch (error) {
    if (!isNotFetched(error)) throw error;
  }
};
