import { join } from "node:path";
import { type Listing, listFiles } from "../corpus/list-files.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import type { SourceResult } from "../corpus/read-source.ts";
import { recogniseMunicipality } from "../corpus/recognise-municipality.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { parsePaper } from "../paper/parse-paper.ts";
import type { Paper } from "../paper/record.ts";
import { type Settings, townsOf } from "../settings/settings.ts";
import { corpusAround } from "./corpus-root.ts";
import { municipalityOf, settingsAround } from "./corpus-settings.ts";
import { listingOf, recognised } from "./find-corpus.ts";
import { townOf } from "./learn-town.ts";
import { type Input, readPiped } from "./piped-input.ts";
import type { Listener } from "./remark.ts";

export interface ParseRequest extends Pick<Listener, "onRemark"> {
  /** Name of the town; that of the corpus in which the first file lies, or else the one the papers show, unless told. */
  readonly municipality?: string | undefined;
  /** Whether papers may be links that lead out of the corpus. */
  readonly follow?: boolean | undefined;
  /** What `-` stands for; standard input, unless told. */
  readonly input?: Input;
}

/** Parsed, or a file that could not be read, which has been remarked. */
export type ParsedFile = { readonly found: "paper"; readonly paper: Paper } | { readonly found: "unreadable" };

/**
 * The records of files and folders, one after the other, without an index.
 *
 * @param files paths; `-` is what is piped in
 * @throws UserError of kind `unknown-municipality`; SettingsError
 */
export async function* parseFiles(files: readonly string[], request: ParseRequest = {}): AsyncGenerator<ParsedFile> {
  const { onRemark } = request;
  const named = files.filter((file) => file !== "-");
  const around = named[0] ?? process.cwd();
  const settings = settingsAround(around);
  const root = corpusAround(around);
  const corpus = root === undefined ? undefined : { root, listing: listingOf(root, settings, request.follow) };
  const listing = listFiles(named, corpus?.listing ?? { follow: request.follow ?? false });
  for (const problem of listing.problems) {
    onRemark?.({ kind: "unreadable", problem });
    yield { found: "unreadable" };
  }
  const piped = await readPiped(files, request);
  const told = request.municipality ?? settings.municipality;
  const town =
    told !== undefined
      ? municipalityOf(told, settings)
      : corpus
        ? recognised({ ...corpus, indexFolder: join(corpus.root, ".drs"), settings }, undefined)
        : shownBy(listing, piped, settings);
  for (const results of [piped, readCorpus(listing.files)]) {
    for (const result of results) {
      if ("source" in result) yield { found: "paper", paper: parsePaper(result.source, town) };
      else {
        onRemark?.({ kind: "unreadable", problem: result.problem });
        yield { found: "unreadable" };
      }
    }
  }
}

/** The town that files outside of any corpus show, or else what was piped in. */
function shownBy({ files }: Listing, piped: readonly SourceResult[], settings: Settings): Municipality {
  const samples = piped.flatMap((result) => ("source" in result ? result.source : []));
  const texts = samples.map(({ text }) => text);
  return recogniseMunicipality(texts, townsOf(settings)) ?? townOf(files, settings, samples);
}
