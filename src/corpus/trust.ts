import type { Stats } from "node:fs";

/**
 * Whether the person running the program has said, outside of any corpus, that indexes are to be believed whoever wrote
 * them: for one that is shared by several users, or restored from a backup or a cache.
 */
export function isTrusted(): boolean {
  return process.env["DRS_TRUST_INDEX"] === "1";
}

/** Whether something belongs to another user, whom nobody has said to trust. Windows has no such numbers. */
export function isOfOthers({ uid }: Pick<Stats, "uid">): boolean {
  return process.geteuid !== undefined && uid !== process.geteuid() && !isTrusted();
}
