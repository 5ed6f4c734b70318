import { municipalityOf, settingsAround } from "../../app/corpus-settings.ts";
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

/** `drs parse FILE…`: one record a line. */
export async function runParse(files: readonly string[], flags: { readonly municipality?: string }): Promise<ExitCode> {
  const settings = settingsAround(files.find((file) => file !== "-") ?? process.cwd());
  const listing = listFiles(files.filter((file) => file !== "-"));
  remarkProblems(listing.problems, listener);
  let failed = listing.problems.length;
  if (files.includes("-") && process.stdin.isTTY) note("reading a paper from the terminal; end it with Ctrl-D");
  const piped = files.includes("-") ? [await readStandardInput(process.stdin)] : [];
  const told = flags.municipality ?? settings.municipality;
  const municipality = told === undefined ? recognised(listing, piped, settings) : municipalityOf(told, settings);
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

/** The town that the files show, or else what was piped in. */
function recognised({ files }: Listing, piped: readonly SourceResult[], settings: Settings): Municipality {
  const towns = townsOf(settings);
  const texts = piped.flatMap((result) => ("source" in result ? result.source.text : []));
  return recogniseCorpus(files, towns) ?? recogniseMunicipality(texts, towns) ?? municipalities[0];
}
