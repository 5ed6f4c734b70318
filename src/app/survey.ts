import { listFiles } from "../corpus/list-files.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { unknownTown } from "../municipality/unknown-town.ts";
import { isIdentified, type Survey, surveyPapers } from "../paper/survey.ts";
import type { Settings } from "../settings/settings.ts";
import { municipalityOf, settingsAround } from "./corpus-settings.ts";
import { townOf } from "./learn-town.ts";
import type { Listener } from "./remark.ts";
import { UserError } from "./user-error.ts";

export interface SurveyRequest extends Pick<Listener, "onRemark"> {
  /** Name of the town; what settings say or declare, or else the papers show, unless told. */
  readonly municipality?: string | undefined;
}

export interface SurveyAnswer {
  /** The town's name and its title: `braunschweig`, `Stadt Braunschweig`. */
  readonly municipality: { readonly name: string; readonly title: string };
  readonly survey: Survey;
  /** Whether each paper has what identifies it, and no number is mistaken. */
  readonly isComplete: boolean;
  /** How many files could not be read. */
  readonly unread: number;
}

/**
 * What a town's data finds in some of its papers.
 *
 * @throws UserError of kind `no-papers` or `unknown-municipality`; SettingsError
 */
export function survey(files: readonly string[], { municipality: named, onRemark }: SurveyRequest = {}): SurveyAnswer {
  const settings = settingsAround(files[0] ?? ".");
  const listing = listFiles(files);
  const results = [...readCorpus(listing.files)];
  const problems = [...listing.problems, ...results.flatMap((result) => ("problem" in result ? result.problem : []))];
  for (const problem of problems) onRemark?.({ kind: "unreadable", problem });
  const sources = results.flatMap((result) => ("source" in result ? result.source : []));
  if (sources.length === 0) throw new UserError({ kind: "no-papers" });
  const told = named ?? settings.municipality ?? onlyOne(settings);
  const municipality = told === undefined ? undefined : municipalityOf(told, settings);
  const town = municipality ?? townOf(listing.files, settings);
  const found = surveyPapers(sources, town, unknownTown("", []));
  return {
    municipality: { name: town.name, title: town.title },
    survey: found,
    isComplete: found.papers.every(isIdentified) && found.mistaken.length === 0,
    unread: problems.length,
  };
}

/** The town that the settings declare, if it is one: who declares it wants to see it at work. */
function onlyOne({ municipalities: declared }: Settings): string | undefined {
  return declared.length === 1 ? declared[0]?.name : undefined;
}
