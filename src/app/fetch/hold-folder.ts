import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Lock, LockedError, takeLock } from "../../store/index.ts";
import { UserError } from "../user-error.ts";
import { stateFolder } from "./fetch-state.ts";

/**
 * Makes a corpus' folder and the one of its state, for one run at a time. Whoever made the folder may have put links there,
 * which lead where they like: none of them is written through.
 *
 * @throws UserError of kind `locked-fetch` or `cannot-write`
 */
export function holdFolder(corpus: string): Lock {
  const folder = join(corpus, stateFolder);
  mkdirSync(folder, { recursive: true });
  for (const path of [folder, ...readdirSync(folder).map((name) => join(folder, name))]) {
    if (lstatSync(path).isSymbolicLink())
      throw new UserError({ kind: "cannot-write", path, reason: { id: "is-link" } });
  }
  try {
    return takeLock(folder);
  } catch (error) {
    if (error instanceof LockedError) throw new UserError({ kind: "locked-fetch", folder: corpus });
    throw error;
  }
}
