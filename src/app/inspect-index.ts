import type { Message } from "../language/message.ts";
import { checkIndex, fingerprintOf, statusOf } from "../store/index.ts";
import { type CorpusOptions, findCorpus } from "./find-corpus.ts";
import { shownFrom } from "./shown-from.ts";
import { version } from "./version.ts";

type IndexCheck = ReturnType<typeof checkIndex>;
type IndexStatus = NonNullable<ReturnType<typeof statusOf>["status"]>;

/** An index' folder, as seen from the working folder. */
interface Folder {
  readonly folder: string;
}

/** Reads every byte of a corpus' index, and compares what must agree. */
export function verifyIndex(options: CorpusOptions): IndexCheck & Folder {
  const { indexFolder } = findCorpus(options);
  return { ...checkIndex(indexFolder), folder: shownFrom(indexFolder) };
}

/** What the index of a corpus is, and how the files differ from it. */
export type InspectedIndex =
  | { readonly found: "index"; readonly status: IndexStatus }
  /** There is none, or none that this version and these settings can use. */
  | { readonly found: "none" }
  | { readonly found: "damage"; readonly reason: Message };

export function inspectIndex(options: CorpusOptions): InspectedIndex & Folder {
  const { indexFolder, root, listing, municipality } = findCorpus(options);
  const fingerprint = fingerprintOf({ version, municipality });
  const { status, damage } = statusOf(indexFolder, { root, listing, fingerprint });
  const folder = shownFrom(indexFolder);
  if (status) return { found: "index", status, folder };
  return damage === undefined ? { found: "none", folder } : { found: "damage", reason: damage, folder };
}
