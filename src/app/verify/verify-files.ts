import { readSource, type SourceResult } from "../../corpus/read-source.ts";
import { type Input, readPiped } from "../piped-input.ts";
import type { Session } from "../session.ts";
import { type Verification, verify } from "./verify.ts";

/** A draft that was looked at, or a file that could not be read: then a remark says why. */
export type VerifiedFile =
  | ({ readonly found: "draft"; readonly file: string } & Verification)
  | { readonly found: "problem" };

/** Looks at drafts one by one. @param files paths; `-` is standard input, or `input` */
export async function* verifyFiles(
  session: Session,
  files: readonly string[],
  input?: Input,
): AsyncGenerator<VerifiedFile> {
  const piped = await readPiped(files, { ...session.listener, input });
  for (const file of files) {
    const result: SourceResult | undefined = file === "-" ? piped[0] : readSource(file);
    if (result === undefined) continue;
    if ("source" in result)
      yield { found: "draft", file: result.source.file, ...(await verify(session, result.source)) };
    else {
      session.listener.onRemark?.({ kind: "unreadable", problem: result.problem });
      yield { found: "problem" };
    }
  }
}
