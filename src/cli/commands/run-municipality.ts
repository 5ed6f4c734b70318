import { survey } from "../../app/survey.ts";
import { renderSurvey } from "../../render/survey-text.ts";
import { toJson } from "../../text/json.ts";
import type { Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";

interface MunicipalityFlags extends Speaking {
  readonly municipality?: string;
  readonly json?: boolean;
  readonly color: ColorChoice;
}

/** `drs municipality check FILE…`: what a town's data finds in some of its papers. */
export async function runMunicipalityCheck(
  files: readonly string[],
  { municipality, json, color, language }: MunicipalityFlags,
): Promise<ExitCode> {
  const { municipality: town, survey: found, ...answer } = survey(files, { municipality, onRemark: listenerIn(language).onRemark });
  print(
    json
      ? `${toJson({ municipality: town.name, ...found }, 2)}\n`
      : renderSurvey(found, town.title, outputStyle(color, { language })),
  );
  if (answer.unread > 0) return exitCode.failed;
  return answer.isComplete ? exitCode.fine : exitCode.no;
}
