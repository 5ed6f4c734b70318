import { vocabularyFrom } from "../../analysis/vocabulary.ts";
import type { FoundCorpus } from "../../app/find-corpus.ts";
import type { PaperReader } from "../../app/paper-reader.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { noSettings } from "../../settings/settings.ts";
import type { KeptPapers } from "../../store/index.ts";
import type { Town } from "./towns.ts";

/**
 * What every answer needs to know of the papers of some towns, as though they lay in one index: what is rare in all of them is rare.
 * A word that is asked for is taken apart by the words of all towns; what papers have of it, their own town's words have said.
 */
export function keptOf(towns: readonly Town[]): KeptPapers {
  const papers = sumOf(towns.map((town) => town.papers));
  const averageLengths = towns[0]?.averageLengths.map((_, field) => {
    const words = sumOf(towns.map((town) => (town.averageLengths[field] ?? 0) * town.papers));
    return papers === 0 ? 0 : words / papers;
  });
  const [first, ...others] = towns.map(({ vocabulary }) => vocabulary);
  const words = others.length === 0 ? (first ?? "") : linesOf([first ?? "", ...others]);
  return {
    ...{ papers, citations: sumOf(towns.map((town) => town.citations)) },
    // Of one town exactly what it says.
    averageLengths: (others.length === 0 ? towns[0]?.averageLengths : averageLengths) ?? [],
    municipality: namesOf(towns.map(({ meta }) => meta.municipality.name)),
    written:
      towns
        .map(({ meta }) => meta.written)
        .toSorted()
        .at(-1) ?? "",
    vocabulary: vocabularyFrom(words),
  };
}

/** The towns as a corpus: with the parties and words of all of them. @param root where they are, instead of a folder */
export function corpusOf(towns: readonly Town[], reader: PaperReader, root: string): FoundCorpus {
  const metas = towns.map(({ meta }) => meta);
  const [{ municipality: first } = { municipality: undefined }, ...others] = metas;
  if (!first) throw new Error("a corpus is of one town at least");
  const municipality: Municipality =
    others.length === 0
      ? first
      : {
          ...first,
          name: namesOf(metas.map((meta) => meta.municipality.name)),
          title: namesOf(metas.map((meta) => meta.municipality.title)),
          parties: Object.fromEntries(joined(metas.map((meta) => Object.entries(meta.municipality.parties ?? {})))),
        };
  const words = joined(metas.map((meta) => meta.words));
  const parties = joined(metas.map((meta) => meta.parties));
  return {
    ...{ root, indexFolder: root, listing: {}, isRecognised: false },
    ...{ municipality, reader, settings: { ...noSettings, words, parties } },
  };
}

// More are counted.
const MOST_NAMES = 5;

/** `braunschweig, karlsruhe` */
function namesOf(names: readonly string[]): string {
  const each = [...new Set(names)];
  const more = each.length - MOST_NAMES;
  return [...each.slice(0, MOST_NAMES), ...(more > 0 ? [`… (+${more})`] : [])].join(", ");
}

/** What any of the tables says of a word; where several say something, all of it. */
function joined(
  tables: ReadonlyArray<ReadonlyArray<readonly [string, readonly string[]]>>,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [word, meant] of tables.flat()) found.set(word, [...new Set([...(found.get(word) ?? []), ...meant])]);
  return found;
}

/** The lines of some texts, each once, in rising order. */
function linesOf(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => text.split("\n")))]
    .filter((line) => line !== "")
    .sort()
    .join("\n");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
