import { join, resolve } from "node:path";
import { type ListOptions, listFiles } from "../corpus/list-files.ts";
import { recogniseCorpus } from "../corpus/recognise-municipality.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { withParties } from "../municipality/parties.ts";
import { unknownTown } from "../municipality/unknown-town.ts";
import { isFolder } from "../settings/find-root.ts";
import { matchFiles } from "../settings/match-files.ts";
import { findMunicipality, type Settings, townsOf } from "../settings/settings.ts";
import { hasIndex, manifestOf, rootOfIndex, type Update } from "../store/index.ts";
import { usualRoot } from "./corpus-root.ts";
import { checkKnown, checkWatches, municipalityOf, settingsOf } from "./corpus-settings.ts";
import { learnTown } from "./learn-town.ts";
import type { PaperReader } from "./paper-reader.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

/** Which corpus is meant. */
export interface CorpusOptions {
  /** The corpus' folder; without it, the one that the index is of, or else one near the working folder. */
  readonly path?: string;
  /** The corpus' folder where neither `path` nor the index says one: it is that of a file or folder that was named. */
  readonly near?: string;
  /** The folder of the index; `.drs` in the corpus, unless told. */
  readonly index?: string;
  /** Whether papers may be links that lead out of the corpus. */
  readonly follow?: boolean;
  /** Name of the town; what settings say, or else papers show, unless told. */
  readonly municipality?: string;
}

/** A corpus with its settings and its town. */
export interface FoundCorpus {
  /** Absolute. */
  readonly root: string;
  /** Absolute; it need not exist. */
  readonly indexFolder: string;
  readonly settings: Settings;
  /** What counts as a paper of it. */
  readonly listing: ListOptions;
  readonly municipality: Municipality;
  /** Whether nobody said so, and the papers showed it. */
  readonly isRecognised: boolean;
  /** Gives the papers' texts where they are not read from files. */
  readonly reader?: PaperReader;
}

/** How many files a corpus may have to be compared with its index at every call. */
export const CHECK_UP_TO = 2_000;

/**
 * @param update what is done with the index, however large the corpus is
 * @throws UserError if there is no such folder or town
 * @throws SettingsError
 */
export function findCorpus(options: CorpusOptions, update?: Update): FoundCorpus {
  const { root, indexFolder } = foldersOf(options);
  if (!isFolder(root)) throw new UserError({ kind: "no-folder", path: options.path ?? shownFrom(root) });
  const settings = settingsOf(root);
  const listing = listingOf(root, settings, options.follow);
  // An index that was named keeps the town it was made for. The one beside the corpus must not: it would be a setting
  // that nobody sees, and deleting it would change the answers.
  const kept = options.index === undefined ? undefined : manifestOf(indexFolder);
  const remembered = kept?.learned ? undefined : kept?.municipality;
  const told = options.municipality ?? settings.municipality ?? remembered;
  const town =
    told === undefined ? recognised({ root, indexFolder, settings, listing }, update) : municipalityOf(told, settings);
  const municipality = withParties(town, settings.parties);
  checkKnown(settings, municipality, root);
  checkWatches(settings, municipality, root);
  return { root, indexFolder, settings, listing, municipality, isRecognised: told === undefined };
}

/** The folders of a corpus and its index, both absolute; neither need exist. */
export function foldersOf({ path, index, near }: CorpusOptions): Pick<FoundCorpus, "root" | "indexFolder"> {
  const root = resolve(path ?? (index && rootOfNamed(index)) ?? near ?? usualRoot(process.cwd()));
  return { root, indexFolder: resolve(index ?? join(root, ".drs")) };
}

/**
 * The corpus of an index that was named; `undefined` if there is none yet.
 *
 * @throws UserError if there is one that does not say it: it must not be built again from what lies in the current folder
 */
function rootOfNamed(index: string): string | undefined {
  const folder = resolve(index);
  const root = rootOfIndex(folder);
  if (root === undefined && hasIndex(folder))
    throw new UserError({ kind: "unknown-corpus", folder: shownFrom(folder) });
  return root;
}

/** What counts as a paper of a corpus with these settings. */
export function listingOf(root: string, { papers }: Settings, follow = false): ListOptions {
  const patterns = papers.map(matchFiles);
  const isNamed = (path: string): boolean => patterns.some((isMeant) => isMeant(path));
  return { within: root, follow, ...(patterns.length > 0 && { isNamed }) };
}

/** The town that the papers show. For a large corpus that is not brought up to date now: the town recognised last. */
export function recognised(
  { root, indexFolder, settings, listing }: Pick<FoundCorpus, "root" | "indexFolder" | "settings" | "listing">,
  update: Update | undefined,
): Municipality {
  const manifest = manifestOf(indexFolder);
  const isLarge = manifest && manifest.documents + manifest.problems.length > CHECK_UP_TO;
  // What was learned stays until the index is rebuilt: an update must not change what a number is.
  const learned = update === "rebuild" || !manifest?.learned?.forms.length ? undefined : manifest.learned;
  const before = learned && unknownTown(learned.title, learned.forms);
  if (isLarge && manifest.isRecognised && update === undefined) {
    const then = before ?? findMunicipality(manifest.municipality, settings);
    if (then) return then;
  }
  const { files } = listFiles([root], listing);
  return recogniseCorpus(files, townsOf(settings)) ?? before ?? learnTown(files).municipality;
}
