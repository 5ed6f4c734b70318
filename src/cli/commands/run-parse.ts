import { parseFiles } from "../../app/parse-files.ts";
import { recordToJson } from "../../render/record-json.ts";
import { toJson } from "../../text/json.ts";
import type { CorpusFlags, Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { print } from "../output.ts";

/** `drs parse FILE…`: one record a line. */
export async function runParse(
  files: readonly string[],
  { municipality, follow, language }: Pick<CorpusFlags, "municipality" | "follow"> & Speaking,
): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const { onRemark } = listenerIn(language);
  for await (const parsed of parseFiles(files, { municipality, follow, onRemark })) {
    if (parsed.found === "paper") print(`${toJson(recordToJson(parsed.paper, language))}\n`);
    else code = exitCode.failed;
  }
  return code;
}
