import { join } from "node:path";
import { corpusAround } from "../../app/corpus-root.ts";
import { municipalityOf, settingsAround } from "../../app/corpus-settings.ts";
import { listingOf, recognised } from "../../app/find-corpus.ts";
import { remarkProblems } from "../../app/remark.ts";
import { type Listing, listFiles } from "../../corpus/list-files.ts";
import { readCorpus } from "../../corpus/read-corpus.ts";
import { readStandardInput, type SourceResult } from "../../corpus/read-source.ts";
import { recogniseCorpus, recogniseMunicipality } from "../../corpus/recognise-municipality.ts";
import { municipalities } from "../../municipality/municipalities.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { parsePaper } from "../../paper/parse-paper.ts";
import { type Settings, townsOf } from "../../settings/settings.ts";
import { toJson } from "../../text/json.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { note, print } from "../output.ts";

interface ParseFlags {
  readonly municipality?: string;
  readonly follow?: boolean;
}

/** `drs parse FILE…`: one record a line. The town is that of the corpus in which the first file lies. */
export async function runParse(files: readonly string[], flags: ParseFlags): Promise<ExitCode> {
  const first = files.find((file) => file !== "-");
  const settings = settingsAround(first ?? process.cwd());
  const root = corpusAround(first ?? process.cwd());
  const corpus = root === undefined ? undefined : { root, listing: listingOf(root, settings, flags.follow) };
  const listing = listFiles(
    files.filter((file) => file !== "-"),
    corpus?.listing,
  );
  remarkProblems(listing.problems, listener);
  let failed = listing.problems.length;
  if (files.includes("-") && process.stdin.isTTY) note("reading a paper from the terminal; end it with Ctrl-D");
  const piped = files.includes("-") ? [await readStandardInput(process.stdin)] : [];
  const told = flags.municipality ?? settings.municipality;
  const municipality =
    told !== undefined
      ? municipalityOf(told, settings)
      : corpus
        ? recognised({ ...corpus, indexFolder: join(corpus.root, ".drs"), settings }, false)
        : shownBy(listing, piped, settings);
  for (const results of [piped, readCorpus(listing.files)]) {
    for (const result of results) {
      if ("problem" in result) {
        remarkProblems([result.problem], listener);
        failed++;
      } else print(`${toJson(parsePaper(result.source, municipality))}\n`);
    }
  }
  return failed > 0 ? exitCode.failed : exitCode.fine;
}

/** The town that files outside of any corpus show, or else what was piped in. */
function shownBy({ files }: Listing, piped: readonly SourceResult[], settings: Settings): Municipality {
  const towns = townsOf(settings);
  const texts = piped.flatMap((result) => ("source" in result ? result.source.text : []));
  return recogniseCorpus(files, towns) ?? recogniseMunicipality(texts, towns) ?? municipalities[0];
}
