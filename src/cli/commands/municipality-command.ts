import { municipalityOf, settingsAround } from "../../app/corpus-settings.ts";
import { remarkProblems } from "../../app/remark.ts";
import { UserError } from "../../app/user-error.ts";
import { listFiles } from "../../corpus/list-files.ts";
import { readCorpus } from "../../corpus/read-corpus.ts";
import { recogniseCorpus } from "../../corpus/recognise-municipality.ts";
import { municipalities } from "../../municipality/municipalities.ts";
import { isIdentified, surveyPapers } from "../../paper/survey.ts";
import { renderSurvey } from "../../render/survey-text.ts";
import { type Settings, townsOf } from "../../settings/settings.ts";
import { toJson } from "../../text/json.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";

export interface MunicipalityFlags {
  readonly municipality?: string;
  readonly json?: boolean;
  readonly color: ColorChoice;
}

/** `drs municipality check FILE…`: what a town's data finds in some of its papers. */
export async function runMunicipalityCheck(files: readonly string[], flags: MunicipalityFlags): Promise<ExitCode> {
  const settings = settingsAround(files[0] ?? ".");
  const listing = listFiles(files);
  const results = [...readCorpus(listing.files)];
  const problems = results.flatMap((result) => ("problem" in result ? result.problem : []));
  remarkProblems([...listing.problems, ...problems], listener);
  const sources = results.flatMap((result) => ("source" in result ? result.source : []));
  if (sources.length === 0) throw new UserError("no papers to check with", "papers are .txt and .md files");
  const told = flags.municipality ?? settings.municipality ?? onlyOne(settings);
  const municipality = told === undefined ? undefined : municipalityOf(told, settings);
  const town = municipality ?? recogniseCorpus(listing.files, townsOf(settings)) ?? municipalities[0];
  const survey = surveyPapers(sources, town, municipalities[0]);
  print(
    flags.json
      ? `${toJson({ municipality: town.name, ...survey }, 2)}\n`
      : renderSurvey(survey, town.title, outputStyle(flags.color)),
  );
  if (listing.problems.length + problems.length > 0) return exitCode.failed;
  return survey.papers.every(isIdentified) && survey.mistaken.length === 0 ? exitCode.fine : exitCode.no;
}

/** The town that the settings declare, if it is one: who declares it wants to see it at work. */
function onlyOne({ municipalities: declared }: Settings): string | undefined {
  return declared.length === 1 ? declared[0]?.name : undefined;
}
