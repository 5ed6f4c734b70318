import { type ListedFile, listFiles } from "../corpus/list-files.ts";
import { readSource } from "../corpus/read-source.ts";
import { recogniseCorpus } from "../corpus/recognise-municipality.ts";
import { type LearnedNumbers, learnNumbers } from "../learn/learn-numbers.ts";
import { numbersByLabel } from "../learn/numbers-by-label.ts";
import type { SampleText } from "../learn/own-candidates.ts";
import { titleOf } from "../learn/town-title.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { unknownTown } from "../municipality/unknown-town.ts";
import type { Source } from "../paper/source.ts";
import { type Settings, townsOf } from "../settings/settings.ts";
import { UserError } from "./user-error.ts";

/** A town that nobody declared, with what its papers show of their numbers. */
export interface LearnedTown {
  readonly municipality: Municipality;
  /** Missing where the papers show too little. */
  readonly numbers?: LearnedNumbers;
}

// So many papers show how their town numbers; of fewer the labels decide.
const FEWEST = 3;

/**
 * The town that files show: one that is declared or built in, or else what is learned from them.
 *
 * @param piped texts of no file, which count where there are few papers
 */
export function townOf(
  files: readonly ListedFile[],
  settings: Settings,
  piped: readonly SampleText[] = [],
): Municipality {
  const known = recogniseCorpus(files, townsOf(settings));
  if (known) return known;
  const { municipality, numbers } = learnTown(files);
  if (numbers || files.length + piped.length >= FEWEST) return municipality;
  return unknownTown(municipality.title, numbersByLabel([...textsOf(files), ...piped]));
}

/**
 * What a folder's papers show of their town, whatever is declared or built in.
 * @throws UserError of kind `no-papers`
 */
export function learnFrom(paths: readonly string[]): LearnedTown {
  const { files } = listFiles(paths);
  if (files.length === 0) throw new UserError({ kind: "no-papers" });
  return learnTown(files);
}

// Spread over all of the corpus. More show nothing else, and take longer than a second.
const SAMPLE = 1_500;

/** A paper's text, with the number that front matter gives it where papers have theirs. */
function sampleOf({ text, bodyStart, frontMatter }: Source): string {
  const number = frontMatter["drucksache"]?.value;
  return (typeof number === "string" ? `Drucksache: ${number}\n` : "") + text.slice(bodyStart);
}

/** What the papers show of themselves: a function of the corpus alone, so that an index built again holds the same. */
export function learnTown(files: readonly ListedFile[]): LearnedTown {
  const step = Math.max(1, files.length / SAMPLE);
  const sample = Array.from({ length: Math.min(files.length, SAMPLE) }, (_, i) => files[Math.floor(i * step)]);
  const texts = textsOf(sample.flatMap((file) => file ?? []));
  return townIn(texts);
}

/** The same of texts that no file holds yet. */
export function townIn(texts: readonly { readonly file: string; readonly text: string }[]): LearnedTown {
  const numbers = learnNumbers(texts);
  const municipality = unknownTown(titleOf(texts) ?? "this town", numbers?.scheme.forms ?? []);
  return { municipality, ...(numbers && { numbers }) };
}

function textsOf(files: readonly ListedFile[]): SampleText[] {
  return files.flatMap((file) => {
    const read = readSource(file.path);
    return "source" in read ? { file: file.path, text: sampleOf(read.source) } : [];
  });
}
