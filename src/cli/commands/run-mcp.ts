import { catalogueOf } from "../../language/catalogue.ts";
import { type CorpusFlags, corpusOf, type EngineFlags, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { engineSession } from "../open-session.ts";
import { note } from "../output.ts";
import { todaySaid } from "../today-said.ts";

/** `drs mcp`: a server for assistants, until its client goes. Standard output is the client's alone. */
export async function runMcp(path: string | undefined, flags: CorpusFlags & EngineFlags & Speaking): Promise<ExitCode> {
  const { language } = flags;
  // A bundle of its own: no other command needs what it loads.
  const { serveMcp } = await import("../../mcp/serve-mcp.ts");
  // Nobody can be asked: standard input is the client's.
  const { onRemark } = listenerIn(language);
  const { shown } = catalogueOf(language);
  const onTrouble = (trouble: string): void => note(shown.fromClient({ trouble }));
  const session = await engineSession(flags, path);
  await serveMcp({
    ...{ ...corpusOf(flags, path), language, onRemark, onTrouble, ...todaySaid() },
    ...(session && { session }),
  });
  return exitCode.fine;
}
