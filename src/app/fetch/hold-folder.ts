import { lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
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
    const lock = takeLock(folder);
    removeHalves(corpus);
    return lock;
  } catch (error) {
    if (error instanceof LockedError) throw new UserError({ kind: "locked-fetch", folder: corpus });
    throw error;
  }
}

// What is written beside its place, until it is whole: see `writeFile`.
const half = /(?:^|[\\/])\.drs-[0-9a-f-]{36}\.new$/;

/** Takes away what a run left half written when it was killed. */
function removeHalves(corpus: string): void {
  for (const path of readdirSync(corpus, { recursive: true, encoding: "utf8" })) {
    if (half.test(path)) rmSync(join(corpus, path), { force: true });
  }
}
