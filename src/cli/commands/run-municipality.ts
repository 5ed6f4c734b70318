import { learnFrom } from "../../app/learn-town.ts";
import { survey } from "../../app/survey.ts";
import { renderSurvey } from "../../render/survey-text.ts";
import { renderTown } from "../../render/town-yaml.ts";
import { toJson } from "../../text/json.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";

interface MunicipalityFlags {
  readonly municipality?: string;
  readonly json?: boolean;
  readonly color: ColorChoice;
}

/** `drs municipality learn [PATH…]`: the town that papers show, as settings. */
export function runMunicipalityLearn(paths: readonly string[]): ExitCode {
  const { municipality, numbers } = learnFrom(paths.length > 0 ? paths : ["."]);
  if (!numbers) {
    note("the papers do not show how the town numbers them: too few have a number, or no two forms of it agree");
    return exitCode.no;
  }
  print(renderTown(municipality.title, numbers));
  return exitCode.fine;
}

/** `drs municipality check FILE…`: what a town's data finds in some of its papers. */
export async function runMunicipalityCheck(
  files: readonly string[],
  { municipality, json, color }: MunicipalityFlags,
): Promise<ExitCode> {
  const { municipality: town, survey: found, ...answer } = survey(files, { municipality, onRemark: listener.onRemark });
  print(
    json
      ? `${toJson({ municipality: town.name, ...found }, 2)}\n`
      : renderSurvey(found, town.title, outputStyle(color)),
  );
  if (answer.unread > 0) return exitCode.failed;
  return answer.isComplete ? exitCode.fine : exitCode.no;
}
