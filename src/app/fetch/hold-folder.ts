import { type Lock, LockedError, takeLock } from "../../store/index.ts";
import { UserError } from "../user-error.ts";

/**
 * One run at a time writes to a corpus.
 *
 * @param shown the corpus' folder, as people see it
 * @throws UserError of kind `locked-fetch`
 */
export function holdFolder(folder: string, shown: string): Lock {
  try {
    return takeLock(folder);
  } catch (error) {
    if (error instanceof LockedError) throw new UserError({ kind: "locked-fetch", folder: shown });
    throw error;
  }
}
