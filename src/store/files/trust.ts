/**
 * Whether the person running the program has said, outside of any corpus, that indexes are to be believed whoever wrote
 * them: for one that is shared by several users, or restored from a backup or a cache.
 */
export function isTrusted(): boolean {
  return process.env["DRS_TRUST_INDEX"] === "1";
}
