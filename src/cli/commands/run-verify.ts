import { startSession } from "../../app/session.ts";
import { verifyFiles } from "../../app/verify/verify-files.ts";
import { verifiedToJson } from "../../render/verified/verified-json.ts";
import { renderVerified } from "../../render/verified/verified-text.ts";
import { toJson } from "../../text/json.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";

interface VerifyFlags extends CorpusFlags, Speaking {
  readonly color: ColorChoice;
  readonly json?: boolean;
}

/** `drs verify FILE…`: whether what drafts quote and tell of papers is as these have it. */
export async function runVerify(files: readonly string[], flags: VerifyFlags): Promise<ExitCode> {
  const session = startSession({ ...corpusOf(flags), ...listenerIn(flags.language) });
  const style = outputStyle(flags.color, { ...flags, editor: session.corpus.settings.editor });
  let code: ExitCode = exitCode.fine;
  for await (const one of verifyFiles(session, files)) {
    if (one.found === "problem") {
      code = exitCode.failed;
      continue;
    }
    const { file, claims, holds } = one;
    print(flags.json ? `${toJson(verifiedToJson(file, claims, holds))}\n` : renderVerified(file, claims, style));
    // Where nothing was looked at, nothing is known to hold.
    if (code === exitCode.fine && (!holds || claims.length === 0)) code = exitCode.no;
  }
  return code;
}
