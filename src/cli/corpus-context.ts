import { dirname, join, resolve, sep } from "node:path";
import { listFiles } from "../corpus/list-files.ts";
import { readSource } from "../corpus/read-source.ts";
import { recogniseCorpus } from "../corpus/recognise-municipality.ts";
import { parseNumber } from "../drucksache/canonical.ts";
import { isOpen } from "../drucksache/match-numbers.ts";
import { municipalities } from "../municipality/municipalities.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { paperKinds, sectionKinds } from "../paper/record.ts";
import type { Source } from "../paper/source.ts";
import { findRoot, isFolder } from "../settings/find-root.ts";
import { findMunicipality, loadSettings, type Settings, settingsFile, townsOf } from "../settings/settings.ts";
import {
  DamageError,
  LockedError,
  manifestOf,
  type OpenedIndex,
  type OpenOptions,
  openAsItIs,
  openIndex,
  type PaperIndex,
  rootOfIndex,
} from "../store/index.ts";
import type { ExitCode } from "./exit-code.ts";
import { note, noteProblems } from "./output.ts";
import { progressLine } from "./progress.ts";
import { shownFrom } from "./shown-from.ts";
import { UserError } from "./user-error.ts";
import { version } from "./version.ts";

/** The flags that say which corpus is meant. */
export interface CorpusFlags {
  readonly index?: string;
  readonly municipality?: string;
}

/** The corpus a command works on. */
export interface CorpusContext {
  /** Absolute. */
  readonly root: string;
  readonly indexFolder: string;
  readonly settings: Settings;
  readonly municipality: Municipality;
  /** Whether nobody said so, and the papers showed it. */
  readonly isRecognised: boolean;
}

// Larger corpora are not compared with their index at every call.
const CHECK_UP_TO = 2_000;

/**
 * @param path a folder that is the corpus, or undefined to look for one
 * @param isUpdate whether the index is brought up to date however large the corpus is
 */
export function findCorpus(flags: CorpusFlags, path?: string, isUpdate = false): CorpusContext {
  const { root, indexFolder } = foldersOf(flags, path);
  if (!isFolder(root)) throw new UserError(`${path ?? shownFrom(root)} is no folder`);
  const settings = settingsOf(root);
  // An index that was named keeps the town it was made for. The one beside the corpus must not: it would be a setting
  // that nobody sees, and deleting it would change the answers.
  const remembered = flags.index === undefined ? undefined : manifestOf(indexFolder)?.municipality;
  const told = flags.municipality ?? settings.municipality ?? remembered;
  const municipality =
    told === undefined ? recognised({ root, indexFolder, settings }, isUpdate) : municipalityOf(told, settings);
  checkKnown(settings, municipality, shownFrom(join(root, settingsFile)));
  return { root, indexFolder, settings, municipality, isRecognised: told === undefined };
}

function foldersOf({ index }: CorpusFlags, path?: string): Pick<CorpusContext, "root" | "indexFolder"> {
  const root = resolve(path ?? (index && rootOfIndex(resolve(index))) ?? defaultRoot(process.cwd()));
  return { root, indexFolder: resolve(index ?? join(root, ".drs")) };
}

function settingsOf(root: string): Settings {
  return loadSettings(shownFrom(root), { kinds: paperKinds, sections: sectionKinds });
}

/** The names of all towns that can be meant. */
export function townNames(flags: CorpusFlags): string[] {
  return townsOf(settingsOf(foldersOf(flags).root)).map(({ name }) => name);
}

/** The index that is there: neither built nor compared with the corpus, and nothing is said. */
export function indexAsItIs(flags: CorpusFlags): PaperIndex | undefined {
  const { root, indexFolder } = foldersOf(flags);
  return openAsItIs(indexFolder, shownFrom(root));
}

/** The town that the papers show. Of a large corpus that is not brought up to date now, what was recognised then. */
function recognised(
  { root, indexFolder, settings }: Pick<CorpusContext, "root" | "indexFolder" | "settings">,
  isUpdate: boolean,
): Municipality {
  const manifest = manifestOf(indexFolder);
  const isLarge = manifest && manifest.documents + manifest.problems.length > CHECK_UP_TO;
  const then = isLarge && manifest.isRecognised && !isUpdate && findMunicipality(manifest.municipality, settings);
  return then || (recogniseCorpus(listFiles([root]).files, townsOf(settings)) ?? municipalities[0]);
}

/** A number with a typing error in it would never be missed. */
function checkKnown({ known }: Settings, { numbers, title }: Municipality, file: string): void {
  for (const [drucksache, { line }] of known) {
    if (!isOpen(drucksache) && parseNumber(numbers, drucksache) === undefined) {
      throw new UserError(`${file}:${line}: "${drucksache}" is no number of ${title}`);
    }
  }
}

/** The settings of the corpus that a file or folder belongs to, or else of its folder. */
export function settingsAround(file: string): Settings {
  const start = isFolder(file) ? resolve(file) : dirname(resolve(file));
  return settingsOf(findRoot(start) ?? start);
}

/** The town of a name. */
export function municipalityOf(name: string, settings: Settings): Municipality {
  const found = findMunicipality(name, settings);
  if (found) return found;
  const known = townsOf(settings).map((municipality) => municipality.name);
  throw new UserError(`unknown municipality "${name}"`, `known are ${known.join(", ")}; others go into drs.yaml`);
}

/** Here if this folder is a corpus, then `corpus/` below it, then the nearest one above, then this folder. */
function defaultRoot(start: string): string {
  const found = findRoot(start);
  if (found === start) return start;
  const below = join(start, "corpus");
  return isFolder(below) ? below : (found ?? start);
}

/** The corpus that a file or folder belongs to; a folder outside of any is one. */
export function rootAround(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const folder = isFolder(target) ? resolve(target) : dirname(resolve(target));
  const found = findRoot(folder);
  if (found !== undefined) return found;
  const usual = defaultRoot(process.cwd());
  if (folder === usual || folder.startsWith(usual + sep)) return usual;
  return isFolder(target) ? folder : undefined;
}

/** The corpus' index, up to date, with remarks on what was in the way. */
export async function openCorpus(
  context: CorpusContext,
  how: Pick<OpenOptions, "update" | "mustSave"> = {},
): Promise<OpenedIndex> {
  const progress = progressLine("reading papers:");
  const opened = await openIndex({
    root: context.root,
    shownRoot: shownFrom(context.root),
    folder: context.indexFolder,
    municipality: context.municipality,
    isRecognised: context.isRecognised,
    version,
    checkUpTo: CHECK_UP_TO,
    ...how,
    onProgress: progress.show,
  })
    .catch(asUserError)
    .finally(progress.done);
  if (opened.behind) note("the index is older than the corpus: run drs index");
  if (opened.damage !== undefined) note(`the index was damaged and has been made anew (${opened.damage})`);
  if (opened.unsaved) note(`the index could not be written: ${opened.unsaved.message}`);
  return opened;
}

/** That another process writes the index is no mistake of this one. */
function asUserError(error: unknown): never {
  if (error instanceof LockedError) throw new UserError(`${shownFrom(error.folder)}: ${error.message}`);
  throw error;
}

/** Answers from the corpus' index. Damage that is met on the way is never answered from: the index is made anew. */
export async function answerFrom(
  context: CorpusContext,
  answer: (index: PaperIndex) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await answer(checked(await openCorpus(context), context));
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    note(`the index is damaged and is made anew (${error.message})`);
    return answer(checked(await openCorpus(context, { update: "rebuild" }), context));
  }
}

/** Says what is missing from an index. */
function checked({ index }: OpenedIndex, { root }: CorpusContext): PaperIndex {
  noteProblems(index.problems);
  if (index.count.papers > 0) return index;
  throw new UserError(
    `no papers in ${shownFrom(root)}`,
    "papers are .txt and .md files; name their folder: drs index PATH",
  );
}

/** A file as read, for snippets and sentences; `undefined` if it is gone. */
export function readText(file: string): Source | undefined {
  const result = readSource(file);
  return "source" in result ? result.source : undefined;
}
