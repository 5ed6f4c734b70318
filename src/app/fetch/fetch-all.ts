import type { PlannedDocument } from "../../oparl/papers/planned-document.ts";
import { type Fetching, fetchDocument, type Outcome } from "./fetch-documents.ts";

interface All extends Fetching {
  readonly onProgress: ((done: number, total: number) => void) | undefined;
  /** Is called now and then. */
  readonly renew: () => void;
}

/** Two documents at a time: while one is on its way, the other becomes a text. An error ends all. */
export async function fetchAll(
  documents: readonly PlannedDocument[],
  all: All,
): Promise<Readonly<Record<Outcome, number>>> {
  const counts: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0, withdrawn: 0, skipped: 0 };
  let next = 0;
  let done = 0;
  let isOver = false;
  const work = async (): Promise<void> => {
    for (let document = documents[next++]; document && !isOver; document = documents[next++]) {
      counts[await fetchDocument(document, all)]++;
      all.renew();
      all.onProgress?.(++done, documents.length);
    }
  };
  const works = [work(), work()].map((one) =>
    one.catch((error: unknown) => {
      isOver = true;
      throw error;
    }),
  );
  // Nothing is written any more once an error is passed on.
  const ends = await Promise.allSettled(works);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return counts;
}
