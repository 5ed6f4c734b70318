import { resolve } from "node:path";
import { corpusAround } from "../app/corpus-root.ts";
import type { Listener } from "../app/remark.ts";
import { type Session, startSession } from "../app/session.ts";

/** The corpora that open texts belong to. */
export interface OpenCorpora {
  /** The corpus around a file, opened when it is first asked for; `undefined` for a file outside of any. */
  of(path: string): Session | undefined;
  all(): readonly Session[];
  /** Forgets a corpus, so that it is opened once more with its settings as they are now. */
  forget(session: Session): void;
  close(): void;
}

/** A corpus is a folder that has settings or an index: an editor opens many other files. */
export function openCorpora(listener: Listener): OpenCorpora {
  const sessions = new Map<string, Session>();
  return {
    of(path) {
      const root = corpusAround(path);
      if (root === undefined) return undefined;
      const known = sessions.get(root);
      if (known) return known;
      const session = startSession({ ...listener, near: resolve(root) });
      sessions.set(root, session);
      // A large corpus is not compared with its files unless told; where that fails, the next question says why.
      session.update().catch(() => {});
      return session;
    },
    all: () => [...sessions.values()],
    forget(session) {
      for (const [root, one] of sessions) if (one === session) sessions.delete(root);
      session.close();
    },
    close() {
      for (const session of sessions.values()) session.close();
      sessions.clear();
    },
  };
}
