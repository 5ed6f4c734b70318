import { lstatSync } from "node:fs";
import { isOfOthers } from "../../corpus/trust.ts";
import { type Message, say } from "../../language/message.ts";

/**
 * Why an index is neither read from a folder nor written to it, after the folder's name; `undefined` if nothing is wrong,
 * or there is no folder yet. Through a link a repository would have files written outside of itself.
 *
 * @throws a system error if the folder cannot be looked at
 */
export function refusalOf(folder: string): Message | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isSymbolicLink()) return { id: "refused-link" };
  if (!stats.isDirectory()) return { id: "refused-no-folder" };
  return isOfOthers(stats) ? { id: "refused-of-others" } : undefined;
}

/** An index is not written to a folder, because of what is there. */
export class RefusedFolderError extends Error {
  override readonly name = "RefusedFolderError";
  readonly folder: string;

  readonly reason: Message;

  constructor(folder: string, why: Message) {
    const reason: Message = { id: "folder-refused", folder, why };
    super(say(reason, "en"));
    this.folder = folder;
    this.reason = reason;
  }
}

/** Nothing outside of its folder can say who wrote an index: it will not be believed next time. */
export class UnbelievedError extends Error {
  override readonly name = "UnbelievedError";
  readonly reason: Message = { id: "index-not-believed" };

  constructor() {
    super(say({ id: "index-not-believed" }, "en"));
  }
}
