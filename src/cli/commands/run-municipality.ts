import { learnFrom } from "../../app/learn-town.ts";
import { survey } from "../../app/survey.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { renderSurvey } from "../../render/survey-text.ts";
import { renderTown } from "../../render/town-yaml.ts";
import { toJson } from "../../text/json.ts";
import type { Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";

interface MunicipalityFlags extends Speaking {
  readonly municipality?: string;
  readonly json?: boolean;
  readonly color: ColorChoice;
}

/** `drs municipality learn [PATH…]`: the town that papers show, as settings. */
export function runMunicipalityLearn(paths: readonly string[], language: Language): ExitCode {
  const { municipality, numbers } = learnFrom(paths.length > 0 ? paths : ["."]);
  if (!numbers) {
    note(catalogueOf(language).usage.nothingLearned);
    return exitCode.no;
  }
  print(renderTown(municipality.title, numbers, language));
  return exitCode.fine;
}

/** `drs municipality check FILE…`: what a town's data finds in some of its papers. */
export async function runMunicipalityCheck(
  files: readonly string[],
  { municipality, json, color, language }: MunicipalityFlags,
): Promise<ExitCode> {
  const { onRemark } = listenerIn(language);
  const { municipality: town, survey: found, ...answer } = survey(files, { municipality, onRemark });
  print(
    json
      ? `${toJson({ municipality: town.name, ...found }, 2)}\n`
      : renderSurvey(found, town.title, outputStyle(color, { language })),
  );
  if (answer.unread > 0) return exitCode.failed;
  return answer.isComplete ? exitCode.fine : exitCode.no;
}
