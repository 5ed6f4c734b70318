import type { Paper } from "../paper/record.ts";
import type { Session } from "./session.ts";

/** The records of some papers, by their paths: for what a hit of a search does not hold. */
export async function recordsOf(session: Session, files: readonly string[]): Promise<ReadonlyMap<string, Paper>> {
  return session.ask((index) => {
    const records = files.flatMap((file): Array<[string, Paper]> => {
      const paper = index.paper(file);
      return paper ? [[file, paper]] : [];
    });
    return new Map(records);
  });
}
