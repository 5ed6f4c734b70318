import { partiesIn, partiesOf } from "../municipality/parties.ts";
import type { Paper } from "../paper/record.ts";
import type { Session } from "./session.ts";

/** The parties of the town among the senders of a paper, each once. */
export function partiesAmong(senders: readonly string[], { corpus }: Session): readonly string[] {
  const table = partiesOf(corpus.municipality);
  return [...new Set(senders.flatMap((name) => partiesIn(name, table)))];
}

/** The records of some papers, by their paths: for what a hit of a search does not hold. */
export async function recordsOf(session: Session, files: readonly string[]): Promise<ReadonlyMap<string, Paper>> {
  return session.ask((index) => {
    // Where they lie elsewhere, all at once.
    index.words.ahead(files.map((file) => () => index.paper(file)));
    const records = files.flatMap((file): Array<[string, Paper]> => {
      const paper = index.paper(file);
      return paper ? [[file, paper]] : [];
    });
    return new Map(records);
  });
}
