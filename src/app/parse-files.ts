import { type Listing, listFiles } from "../corpus/list-files.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import type { SourceResult } from "../corpus/read-source.ts";
import { recogniseMunicipality } from "../corpus/recognise-municipality.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { parsePaper } from "../paper/parse-paper.ts";
import type { Paper } from "../paper/record.ts";
import { type Settings, townsOf } from "../settings/settings.ts";
import { municipalityOf, settingsAround } from "./corpus-settings.ts";
import { townOf } from "./learn-town.ts";
import { type Input, readPiped } from "./piped-input.ts";
import type { Listener } from "./remark.ts";

export interface ParseRequest extends Pick<Listener, "onRemark"> {
  /** Name of the town; what settings say, or else the papers show, unless told. */
  readonly municipality?: string | undefined;
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
  const settings = settingsAround(named[0] ?? process.cwd());
  const listing = listFiles(named);
  for (const problem of listing.problems) {
    onRemark?.({ kind: "unreadable", problem });
    yield { found: "unreadable" };
  }
  const piped = await readPiped(files, request);
  const told = request.municipality ?? settings.municipality;
  const town = told === undefined ? recognised(listing, piped, settings) : municipalityOf(told, settings);
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

/** The town that the files show, or else what was piped in. */
function recognised({ files }: Listing, piped: readonly SourceResult[], settings: Settings): Municipality {
  const texts = piped.flatMap((result) => ("source" in result ? result.source.text : []));
  return recogniseMunicipality(texts, townsOf(settings)) ?? townOf(files, settings);
}
