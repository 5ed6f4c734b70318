import { join, resolve } from "node:path";
import { listFiles } from "../corpus/list-files.ts";
import { recogniseCorpus } from "../corpus/recognise-municipality.ts";
import { municipalities } from "../municipality/municipalities.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { isFolder } from "../settings/find-root.ts";
import { findMunicipality, type Settings, townsOf } from "../settings/settings.ts";
import { manifestOf, rootOfIndex } from "../store/index.ts";
import { usualRoot } from "./corpus-root.ts";
import { checkKnown, municipalityOf, settingsOf } from "./corpus-settings.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";

/** Which corpus is meant. */
export interface CorpusOptions {
  /** The corpus' folder; without it, the one that the index is of, or else one near the working folder. */
  readonly path?: string;
  /** The folder of the index; `.drs` in the corpus, unless told. */
  readonly index?: string;
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
  readonly municipality: Municipality;
  /** Whether nobody said so, and the papers showed it. */
  readonly isRecognised: boolean;
}

/** How many files a corpus may have to be compared with its index at every call. */
export const CHECK_UP_TO = 2_000;

/**
 * @param isUpdate whether the index is brought up to date however large the corpus is
 * @throws UserError if there is no such folder or town
 * @throws SettingsError
 */
export function findCorpus(options: CorpusOptions, isUpdate = false): FoundCorpus {
  const { root, indexFolder } = foldersOf(options);
  if (!isFolder(root)) throw new UserError({ kind: "no-folder", path: options.path ?? shownFrom(root) });
  const settings = settingsOf(root);
  // An index that was named keeps the town it was made for. The one beside the corpus must not: it would be a setting
  // that nobody sees, and deleting it would change the answers.
  const remembered = options.index === undefined ? undefined : manifestOf(indexFolder)?.municipality;
  const told = options.municipality ?? settings.municipality ?? remembered;
  const municipality =
    told === undefined ? recognised({ root, indexFolder, settings }, isUpdate) : municipalityOf(told, settings);
  checkKnown(settings, municipality, root);
  return { root, indexFolder, settings, municipality, isRecognised: told === undefined };
}

/** The folders of a corpus and its index, both absolute; neither need exist. */
export function foldersOf({ path, index }: CorpusOptions): Pick<FoundCorpus, "root" | "indexFolder"> {
  const root = resolve(path ?? (index && rootOfIndex(resolve(index))) ?? usualRoot(process.cwd()));
  return { root, indexFolder: resolve(index ?? join(root, ".drs")) };
}

/** The town that the papers show. For a large corpus that is not brought up to date now: the town recognised last. */
function recognised(
  { root, indexFolder, settings }: Pick<FoundCorpus, "root" | "indexFolder" | "settings">,
  isUpdate: boolean,
): Municipality {
  const manifest = manifestOf(indexFolder);
  const isLarge = manifest && manifest.documents + manifest.problems.length > CHECK_UP_TO;
  const then = isLarge && manifest.isRecognised && !isUpdate && findMunicipality(manifest.municipality, settings);
  return then || (recogniseCorpus(listFiles([root]).files, townsOf(settings)) ?? municipalities[0]);
}
