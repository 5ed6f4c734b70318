import { statSync } from "node:fs";
import type { Source } from "../paper/source.ts";
import { lastUsed } from "../text/last-used.ts";
import type { PaperReader } from "./paper-reader.ts";
import { readerIn } from "./read-text.ts";
import type { Session } from "./session.ts";

// Characters of all texts that are kept, two bytes each at most: those of some thousand papers.
const MOST_KEPT = 48 * 1024 * 1024;

interface Kept {
  readonly source: Source;
  readonly mark: string;
}

const readers = new WeakMap<Session, PaperReader>();

/** Reads the papers of a session's corpus as they are now. */
export function readerFor(session: Session): PaperReader {
  const { reader: given } = session.corpus;
  if (given) return given;
  const reader = readers.get(session) ?? rememberingReader(readerIn(session.corpus));
  readers.set(session, reader);
  return reader;
}

/** Keeps the texts that were read last, for sessions that last. A file that was changed since is read again. */
function rememberingReader(reader: PaperReader, most = MOST_KEPT): PaperReader {
  const { take, keep } = lastUsed<Kept>(most, ({ source }) => source.text.length);
  return {
    ...reader,
    markOf,
    readText(file, mark = markOf(file)) {
      const known = take(file);
      const source = known && known.mark === mark ? known.source : reader.readText(file);
      if (!source || mark === undefined) return source;
      keep(file, { source, mark });
      return source;
    },
  };
}

/** What changes with a file; `undefined` if it is gone. */
function markOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && [stat.dev, stat.ino, stat.mtimeMs, stat.ctimeMs, stat.size].join(" ");
}
